// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/findscript.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

// Paragraphs are parted by a line end, so that no hit goes from one into the next. A hit may lie in several text nodes. Marks are
// put in from the last one on: places before them stay what they are. (The engine of Qt 6.4 knows no CSS highlights.)
constexpr QStringView script = uR"js((function([forms,backwards]){
const marks=()=>[...document.querySelectorAll('mark.found')];
const walk=()=>{
const nodes=[],places=[];let all='',block=null;
const walker=document.createTreeWalker(document.body,NodeFilter.SHOW_TEXT);
while(walker.nextNode()){const node=walker.currentNode,parent=node.parentElement;
if(!parent.getClientRects().length)continue;
const own=parent.closest('p,div,li,dt,dd,td,th,h1,h2,h3,h4,h5,h6,pre,blockquote,figcaption,header,footer,nav,section,article,body');
if(block&&own!==block){all+='\n';nodes.push(null);places.push(0);}
block=own;all+=node.data;
for(let i=0;i<node.data.length;++i){nodes.push(node);places.push(i);}}
return {all,nodes,places};};
const clear=()=>{for(const mark of marks()){const parent=mark.parentNode;mark.replaceWith(...mark.childNodes);parent.normalize();}};
const show=number=>{
let first=null;
for(const mark of marks()){const active=mark.dataset.hit===String(number);mark.classList.toggle('active',active);if(active&&!first)first=mark;}
const box=first.getBoundingClientRect();
if(box.top<0||box.left<0||box.bottom>innerHeight||box.right>innerWidth)first.scrollIntoView({block:'center',inline:'center'});};
const words=forms.map(form=>form.replace(/[.*+?^${}()|[\]\\\/]/g,'\\$&')).join('|');
const old=document.querySelector('mark.found.active');
if(words&&old&&document.body.dataset.found===words){
const total=Number(document.body.dataset.hits),next=(Number(old.dataset.hit)+(backwards?total-1:1))%total;
show(next);return [next+1,total];}
let from=0;
if(old){const at=walk().nodes.indexOf(old.firstChild);from=Math.max(0,at);}
clear();delete document.body.dataset.found;
if(!words)return '';
const {all,nodes,places}=walk();
const hits=[...all.matchAll(new RegExp(words,'giu'))].map(hit=>({at:hit.index,text:hit[0]}));
if(new Set(hits.map(hit=>hit.text.toLowerCase())).size<2)return hits.length?hits[0].text:'';
let number=backwards?hits.map(hit=>hit.at<=from).lastIndexOf(true):hits.findIndex(hit=>hit.at>=from);
if(number<0)number=backwards?hits.length-1:0;
for(let hit=hits.length-1;hit>=0;--hit){
const parts=[];
for(let i=hits[hit].at;i<hits[hit].at+hits[hit].text.length;++i){const last=parts[parts.length-1];
if(last&&last.node===nodes[i])last.end=places[i]+1;
else parts.push({node:nodes[i],start:places[i],end:places[i]+1});}
for(const part of parts.reverse()){const range=document.createRange(),mark=document.createElement('mark');
mark.className='found';mark.dataset.hit=hit;
range.setStart(part.node,part.start);range.setEnd(part.node,part.end);range.surroundContents(mark);}}
document.body.dataset.found=words;document.body.dataset.hits=hits.length;
show(number);return [number+1,hits.length];
}))js";

} // namespace

QString findFormsScript(const QStringList &forms, bool backwards)
{
    const QJsonArray given{QJsonArray::fromStringList(forms), backwards};
    return script.toString() + u'(' + QString::fromUtf8(QJsonDocument(given).toJson(QJsonDocument::Compact)) + u')';
}

} // namespace Baojia
