// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/spokenscript.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

// Lines may run down and columns follow to the left, so that the engine scrolls, not we. The letters of the
// article without blanks, and where each of them stands; the sentence may lie in several text nodes. (The
// engine of Qt 6.4 knows no CSS highlights, so that elements have to be put around it.)
// Blanks are those of isBlankCharacter().
constexpr QStringView script = uR"js((function([text,before]){
for(const mark of document.querySelectorAll('mark.spoken')){
const parent=mark.parentNode;mark.replaceWith(...mark.childNodes);parent.normalize();}
if(!text)return false;
const blank=/[\s\u0085\u180e\u200b\u2060]/;
const walker=document.createTreeWalker(document.querySelector('article')||document.body,NodeFilter.SHOW_TEXT);
const nodes=[],places=[];let all='';
while(walker.nextNode()){const data=walker.currentNode.data;
for(let i=0;i<data.length;++i)if(!blank.test(data[i])){all+=data[i];nodes.push(walker.currentNode);places.push(i);}}
let at=all.indexOf(text);
for(let i=0;i<before&&at>=0;++i){const next=all.indexOf(text,at+text.length);if(next<0)break;at=next;}
if(at<0)return false;
const parts=[];
for(let i=at;i<at+text.length;++i){const last=parts[parts.length-1];
if(last&&last.node===nodes[i])last.end=places[i]+1;
else parts.push({node:nodes[i],start:places[i],end:places[i]+1});}
const marks=parts.map(part=>{const range=document.createRange(),mark=document.createElement('mark');mark.className='spoken';
range.setStart(part.node,part.start);range.setEnd(part.node,part.end);range.surroundContents(mark);return mark;});
const boxes=marks.map(mark=>mark.getBoundingClientRect());
const out=boxes.some(box=>box.top<-1||box.left<-1||box.bottom>innerHeight+1||box.right>innerWidth+1);
if(out)marks[0].scrollIntoView({block:'start',inline:'nearest'});
return true;
}))js";

} // namespace

QString spokenScript(const SpokenPlace &place)
{
    const QJsonArray given{place.text, place.before};
    return script.toString() + u'(' + QString::fromUtf8(QJsonDocument(given).toJson(QJsonDocument::Compact))
        + u')';
}

} // namespace Baojia
