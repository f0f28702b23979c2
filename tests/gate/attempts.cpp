// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gate/attempts.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QList<Attempt> pictures()
{
    return {
        {"image", "<img src='%1image'>"_ba, RequestKind::Picture},
        {"image set", "<img srcset='%1image-set 1x, %1image-set2 2x'>"_ba, RequestKind::Picture},
        {"image lazily", "<img loading=lazy src='%1image-lazily'>"_ba, RequestKind::Picture},
        {"image of a host without a scheme", "<img src='//%2/image-host'>"_ba, RequestKind::Picture},
        {"image of ftp", "<img src='ftp://%2/image-ftp'>"_ba, RequestKind::Picture},
        {"picture source", "<picture><source srcset='%1picture-source'><img alt=x></picture>"_ba, RequestKind::Picture},
        {"picture source by type",
         "<picture><source type='image/webp' srcset='%1picture-type'><img alt=x></picture>"_ba, RequestKind::Picture},
        {"input image", "<input type=image src='%1input-image'>"_ba, RequestKind::Picture},
        {"table background", "<table background='%1table'><tr><td>x</td></tr></table>"_ba, RequestKind::Picture},
        {"cell background", "<table><tr><td background='%1cell'>x</td></tr></table>"_ba, RequestKind::Picture},
        {"body background", "<body background='%1body'>"_ba, RequestKind::Picture},
    };
}

QList<Attempt> styles()
{
    return {
        {"style background", "<div style='background:url(%1style)'>x</div>"_ba, RequestKind::Picture},
        {"style image-set", "<div style='background:-webkit-image-set(url(%1style-set) 1x)'>x</div>"_ba, RequestKind::Picture},
        {"style list", "<ul style='list-style-image:url(%1list)'><li>x</ul>"_ba, RequestKind::Picture},
        {"style cursor", "<div style='cursor:url(%1cursor),auto;width:99px;height:99px'>x</div>"_ba, RequestKind::Picture},
        {"style border", "<div style='border:9px solid;border-image:url(%1border) 9'>x</div>"_ba, RequestKind::Picture},
        {"style mask", "<div style='-webkit-mask-image:url(%1mask)'>x</div>"_ba, RequestKind::Picture},
        {"style shape", "<div style='float:left;shape-outside:url(%1shape)'>x</div>"_ba, RequestKind::Picture},
        {"style content", "<style>p::before{content:url(%1content)}</style><p>x</p>"_ba, RequestKind::Picture},
        {"style filter", "<div style='filter:url(%1filter#a)'>x</div>"_ba, RequestKind::Other},
        {"style clip", "<div style='clip-path:url(%1clip#a)'>x</div>"_ba, std::nullopt},
        {"style variable", "<div style='--a:url(%1variable);background:var(--a)'>x</div>"_ba, RequestKind::Picture},
        {"style of what is typed",
         "<style>input[value^=a]{background:url(%1typed)}</style><input value=abc>"_ba, RequestKind::Picture},
        {"style import", "<style>@import '%1import';</style>"_ba, RequestKind::StyleSheet},
        {"style import by url", "<style>@import url(%1import-url) screen;</style>"_ba, RequestKind::StyleSheet},
        {"style font",
         "<style>@font-face{font-family:x;src:url(%1font)} p{font-family:x}</style><p>x</p>"_ba, RequestKind::Font},
        {"style font of one letter",
         "<style>@font-face{font-family:y;src:url(%1letter);unicode-range:U+62a5} b{font-family:y}</style><b>报</b>"_ba, RequestKind::Font},
        {"style of print", "<style>@media print{body{background:url(%1print-style)}}</style>"_ba, std::nullopt},
        {"style sheet of print", "<link rel=stylesheet media=print href='%1print-sheet'>"_ba, RequestKind::StyleSheet},
    };
}

QList<Attempt> links()
{
    return {
        {"link style sheet", "<link rel=stylesheet href='%1sheet'>"_ba, RequestKind::StyleSheet},
        {"link alternate style sheet",
         "<link rel='alternate stylesheet' title=a href='%1alternate'>"_ba, RequestKind::StyleSheet},
        {"link icon", "<link rel=icon href='%1icon'>"_ba, RequestKind::Picture},
        {"link touch icon", "<link rel=apple-touch-icon href='%1touch'>"_ba, RequestKind::Picture},
        {"link manifest", "<link rel=manifest href='%1manifest'>"_ba, std::nullopt},
        {"link preload image", "<link rel=preload as=image href='%1preload'>"_ba, RequestKind::Picture},
        {"link preload font", "<link rel=preload as=font crossorigin href='%1preload-font'>"_ba, RequestKind::Font},
        {"link preload fetch", "<link rel=preload as=fetch crossorigin href='%1preload-fetch'>"_ba, RequestKind::Script},
        {"link prefetch", "<link rel=prefetch href='%1prefetch'>"_ba, RequestKind::Prefetch},
        {"link prerender", "<link rel=prerender href='%1prerender'>"_ba, std::nullopt},
        {"link preconnect", "<link rel=preconnect href='%1preconnect'>"_ba, std::nullopt},
        {"link dns-prefetch",
         "<meta http-equiv=x-dns-prefetch-control content=on><link rel=dns-prefetch href='//prefetched.outside.test/'><a href='http://linked.outside.test/'>x</a>"_ba, std::nullopt},
        {"link modulepreload", "<link rel=modulepreload href='%1module'>"_ba, RequestKind::Script},
        {"link import", "<link rel=import href='%1link-import'>"_ba, std::nullopt},
        {"link search", "<link rel=search type='application/opensearchdescription+xml' href='%1search'>"_ba, std::nullopt},
    };
}

QList<Attempt> frames()
{
    return {
        {"frame", "<iframe src='%1frame'></iframe>"_ba, RequestKind::Frame},
        {"frame of its own source", "<iframe srcdoc=\"<img src='%1srcdoc'>\"></iframe>"_ba, RequestKind::Picture},
        {"frame of data", "<iframe src=\"data:text/html,<img src='%1data'>\"></iframe>"_ba, RequestKind::Frame},
        {"frame of script", "<iframe src=\"javascript:'<img src=%1js-frame>'\"></iframe>"_ba, std::nullopt},
        {"frame of a file", "<iframe src='file:///etc/hostname'></iframe>"_ba, RequestKind::Other},
        {"frame of another program", "<iframe src='mailto:frame@outside.test'></iframe>"_ba, RequestKind::Frame},
        {"frameset", "<frameset><frame src='%1frameset'></frameset>"_ba, std::nullopt},
        {"portal", "<portal src='%1portal'></portal>"_ba, std::nullopt},
        {"object", "<object data='%1object'></object>"_ba, RequestKind::Frame},
        {"object of a picture", "<object type='image/png' data='%1object-png'></object>"_ba, RequestKind::Frame},
        {"embed", "<embed src='%1embed'>"_ba, RequestKind::Frame},
        {"applet", "<applet code='%1applet' archive='%1applet-jar'></applet>"_ba, std::nullopt},
    };
}

QList<Attempt> media()
{
    return {
        {"video", "<video src='%1video' autoplay preload=auto></video>"_ba, RequestKind::Media},
        {"video poster", "<video poster='%1poster'></video>"_ba, RequestKind::Picture},
        {"video source", "<video autoplay><source src='%1video-source'></video>"_ba, RequestKind::Media},
        {"video track", "<video src='data:video/mp4,x'><track default src='%1track'></video>"_ba, RequestKind::Media},
        {"audio", "<audio src='%1audio' autoplay preload=auto></audio>"_ba, RequestKind::Media},
        {"sound of the background", "<bgsound src='%1bgsound'>"_ba, std::nullopt},
        {"drawing image", "<svg><image href='%1drawing' width=9 height=9 /></svg>"_ba, RequestKind::Picture},
        {"drawing image by xlink",
         "<svg><image xlink:href='%1drawing-xlink' width=9 height=9 /></svg>"_ba, RequestKind::Picture},
        {"drawing use", "<svg><use href='%1use#a' /></svg>"_ba, RequestKind::Other},
        {"drawing filter image",
         "<svg><filter id=f><feImage href='%1fe-image'/></filter><rect filter='url(#f)' width=9 height=9 /></svg>"_ba, RequestKind::Picture},
        {"drawing script", "<svg><script href='%1svg-script'></script></svg>"_ba, std::nullopt},
        {"drawing with HTML",
         "<svg><foreignObject><iframe src='%1foreign'></iframe></foreignObject></svg>"_ba, RequestKind::Frame},
        {"drawing of data",
         "<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='%1svg-data'/></svg>\">"_ba, std::nullopt},
        {"formula", "<math href='%1math'><mi>x</mi></math>"_ba, std::nullopt},
    };
}

QList<Attempt> orders()
{
    return {
        {"refresh", "<meta http-equiv=refresh content='0;url=%1refresh'>"_ba, RequestKind::Refresh},
        {"refresh to script", "<meta http-equiv=refresh content=\"0;url=javascript:location='%1refresh-js'\">"_ba, std::nullopt},
        {"refresh to data",
         "<meta http-equiv=refresh content=\"0;url=data:text/html,<img src='%1refresh-data'>\">"_ba, std::nullopt},
        {"refresh to another program", "<meta http-equiv=refresh content='0;url=mailto:refresh@outside.test'>"_ba, std::nullopt},
        {"cookie", "<meta http-equiv=set-cookie content='a=b'><img src='%1cookie'>"_ba, RequestKind::Picture},
        {"policy that reports",
         "<meta http-equiv=Content-Security-Policy content=\"img-src 'none'; report-uri %1report\"><img src='%1reported'>"_ba, RequestKind::Picture},
        {"base", "<base href='%1base/'><img src='based'>"_ba, RequestKind::Other},
        {"form", "<form action='%1form'><input name=a value=b autofocus></form>"_ba, std::nullopt},
        {"ping", "<a ping='%1ping' href='#x'>x</a>"_ba, std::nullopt},
    };
}

QList<Attempt> scripts()
{
    return {
        {"script", "<script src='%1script'></script>"_ba, std::nullopt},
        {"script module", "<script type=module>import '%1import-module'</script>"_ba, std::nullopt},
        {"script fetch", "<script>fetch('%1fetch')</script>"_ba, std::nullopt},
        {"script request", "<script>var r=new XMLHttpRequest();r.open('GET','%1xhr');r.send()</script>"_ba, std::nullopt},
        {"script image", "<script>new Image().src='%1new-image'</script>"_ba, std::nullopt},
        {"script beacon", "<script>navigator.sendBeacon('%1beacon','x')</script>"_ba, std::nullopt},
        {"script socket", "<script>new WebSocket('ws://%2/socket')</script>"_ba, std::nullopt},
        {"script events", "<script>new EventSource('%1events')</script>"_ba, std::nullopt},
        {"script telephone",
         "<script>var c=new RTCPeerConnection({iceServers:[{urls:'stun:%2'}]});c.createDataChannel('x');c.createOffer().then(function(o){c.setLocalDescription(o)})</script>"_ba, std::nullopt},
        {"script worker",
         "<script>new Worker(URL.createObjectURL(new Blob([\"fetch('%1worker')\"])))</script>"_ba, std::nullopt},
        {"script shared worker",
         "<script>new SharedWorker(URL.createObjectURL(new Blob([\"fetch('%1shared')\"])))</script>"_ba, std::nullopt},
        {"script service worker", "<script>navigator.serviceWorker.register('%1service')</script>"_ba, std::nullopt},
        {"script window", "<script>window.open('%1window')</script>"_ba, std::nullopt},
        {"script location", "<script>location='%1location'</script>"_ba, std::nullopt},
        {"script form",
         "<form id=f action='%1submit' method=post></form><script>document.getElementById('f').submit()</script>"_ba, std::nullopt},
        {"script handler", "<img src='data:,' onerror=\"fetch('%1handler')\">"_ba, std::nullopt},
        {"script of details", "<details open ontoggle=\"fetch('%1toggle')\"><summary>x</summary></details>"_ba, std::nullopt},
        {"script of a marquee", "<marquee onstart=\"fetch('%1marquee')\">x</marquee>"_ba, std::nullopt},
        {"script of an animation",
         "<svg><animate onbegin=\"fetch('%1animate')\" attributeName=x dur=1s></svg>"_ba, std::nullopt},
    };
}

QList<Attempt> others()
{
    return {
        {"markup in a template", "<template><img src='%1template'></template>"_ba, std::nullopt},
        {"markup without scripts", "<noscript><img src='%1noscript'></noscript>"_ba, RequestKind::Picture},
        {"markup that is never closed", "<img src='%1dangling?a"_ba, std::nullopt},
        {"file as image", "<img src='file:///etc/hostname'>"_ba, RequestKind::Other},
        {"file as style sheet", "<link rel=stylesheet href='file:///etc/hostname'>"_ba, RequestKind::Other},
        {"XML style sheet", "<?xml-stylesheet href='%1xsl' type='text/xsl'?><p>x</p>"_ba, std::nullopt},
        {"XML entity", "<!DOCTYPE a [<!ENTITY b SYSTEM '%1entity'>]><p>&b;</p>"_ba, std::nullopt},
    };
}

} // namespace

QList<Attempt> attempts()
{
    return pictures() + styles() + links() + frames() + media() + orders() + scripts() + others();
}

QByteArray aimedAt(const QByteArray &html, const QByteArray &host)
{
    const QByteArray address = "http://" + host + "/";
    return QByteArray(html).replace("%1", address).replace("%2", host);
}

QByteArray allAttempts(const QByteArray &host)
{
    QByteArray all;
    const auto each = attempts();
    for (const Attempt &attempt : each) {
        const QByteArray name(attempt.name);
        const bool endsThePage = name.startsWith("refresh") || name == "frameset" || name.contains("never closed")
            || name == "base" || name == "policy that reports";
        if (!endsThePage)
            all += aimedAt(attempt.html, host) + '\n';
    }
    return all;
}

} // namespace Baojia
