<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Baojia::CalendarModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::CalendarPopup</name>
    <message numerus="yes">
        <source>%n edition(s) this month</source>
        <extracomment>Below the calendar: how many editions came out in the month shown</extracomment>
        <translation>
            <numerusform>%n edition this month</numerusform>
            <numerusform>%n editions this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without</source>
        <translation>
            <numerusform>%n day without</numerusform>
            <numerusform>%n days without</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::FacetBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <extracomment>%1: newspaper or year</extracomment>
        <translation>
            <numerusform>%1: %n article</numerusform>
            <numerusform>%1: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n article(s)</source>
        <extracomment>%1: newspaper or year</extracomment>
        <translation>
            <numerusform>%1: at least %n article</numerusform>
            <numerusform>%1: at least %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::NewspaperTreeModel</name>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n edition</numerusform>
            <numerusform>%n editions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::PageListModel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::ProofDialog</name>
    <message numerus="yes">
        <source>Pages asked for %n thing(s) from elsewhere, and all of it was refused.</source>
        <extracomment>Chinese: 文章共想取 %n 样外面的东西，全部被拒绝。</extracomment>
        <translation>
            <numerusform>Pages asked for %n thing from elsewhere, and it was refused.</numerusform>
            <numerusform>Pages asked for %n things from elsewhere, and all of it was refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are not listed any more.</source>
        <extracomment>Chinese: 最早的 %n 条已不在列表中。</extracomment>
        <translation>
            <numerusform>The first %n is not listed any more.</numerusform>
            <numerusform>The first %n are not listed any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for pages and pictures were answered from the library.</source>
        <extracomment>Chinese: 另有 %n 次由书库答复。</extracomment>
        <translation>
            <numerusform>%n request for a page or picture was answered from the library.</numerusform>
            <numerusform>%n requests for pages and pictures were answered from the library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::ReadMarking</name>
    <message numerus="yes">
        <source>%n article(s) marked as read.</source>
        <translation>
            <numerusform>%n article marked as read.</numerusform>
            <numerusform>%n articles marked as read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::RecipeFieldsModel</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::ReprintDialog</name>
    <message numerus="yes">
        <source>%n difference(s) · − and struck out: only left · ＋ and underlined: only right</source>
        <extracomment>Legend below two texts side by side. Chinese: %n 处不同 · 仅左边有：− 与删除线 · 仅右边有：＋ 与下划线</extracomment>
        <translation>
            <numerusform>%n difference · − and struck out: only left · ＋ and underlined: only right</numerusform>
            <numerusform>%n differences · − and struck out: only left · ＋ and underlined: only right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::ReprintLine</name>
    <message numerus="yes">
        <source>Also in %n newspaper(s): %1</source>
        <extracomment>Below an article: how many newspapers printed it, too, and which. Chinese: 另见 %n 家报纸：%1</extracomment>
        <translation>
            <numerusform>Also in %n newspaper: %1</numerusform>
            <numerusform>Also in %n newspapers: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::RereadPane</name>
    <message numerus="yes">
        <source>The first %n article(s) that would change are listed. Read them again, and compare once more for the rest.</source>
        <translation>
            <numerusform>The first %n article that would change is listed. Read it again, and compare once more for the rest.</numerusform>
            <numerusform>The first %n articles that would change are listed. Read them again, and compare once more for the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would change.</source>
        <translation>
            <numerusform>%n article would change.</numerusform>
            <numerusform>%n articles would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) stay as they are, because the kept document alone does not give all of their text.</source>
        <translation>
            <numerusform>%n article stays as it is, because the kept document alone does not give all of its text.</numerusform>
            <numerusform>%n articles stay as they are, because the kept document alone does not give all of their text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were read again.</source>
        <translation>
            <numerusform>%n article was read again.</numerusform>
            <numerusform>%n articles were read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n article(s) chosen</source>
        <translation>
            <numerusform>%1 of %n article chosen</numerusform>
            <numerusform>%1 of %n articles chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::SpeechStrip</name>
    <message numerus="yes">
        <source>%n more article(s)</source>
        <extracomment>How many articles are still to be read aloud. Chinese: 还有 %n 篇</extracomment>
        <translation>
            <numerusform>%n more article</numerusform>
            <numerusform>%n more articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::TaskPanel</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::WatchedFoldersDialog</name>
    <message numerus="yes">
        <source>%1, %n file(s) left out</source>
        <extracomment>%1 &quot;Looked at 15:20&quot;, %n files of the last import</extracomment>
        <translation>
            <numerusform>%1, %n file left out</numerusform>
            <numerusform>%1, %n files left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n article added</numerusform>
            <numerusform>%n articles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%n article changed</numerusform>
            <numerusform>%n articles changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were there already</source>
        <translation>
            <numerusform>%n article was there already</numerusform>
            <numerusform>%n articles were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n file left out</numerusform>
            <numerusform>%n files left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s)</source>
        <translation>
            <numerusform>%n newspaper</numerusform>
            <numerusform>%n newspapers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n edition</numerusform>
            <numerusform>%n editions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them doubtful</source>
        <translation>
            <numerusform>%n of them doubtful</numerusform>
            <numerusform>%n of them doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be left out</source>
        <translation>
            <numerusform>%n file would be left out</numerusform>
            <numerusform>%n files would be left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <extracomment>Ends a list that is too long to be shown</extracomment>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came from “%1”</source>
        <extracomment>Quietly told when new files in a watched folder came in by themselves. 从“下载”来了 3 篇</extracomment>
        <translation>
            <numerusform>%n article came from “%1”</numerusform>
            <numerusform>%n articles came from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed in “%1”</source>
        <translation>
            <numerusform>%n article changed in “%1”</numerusform>
            <numerusform>%n articles changed in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are new.</source>
        <translation>
            <numerusform>%n article is new.</numerusform>
            <numerusform>%n articles are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library in another form and would be replaced.</source>
        <translation>
            <numerusform>%n article is in the library in another form and would be replaced.</numerusform>
            <numerusform>%n articles are in the library in another form and would be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library already.</source>
        <translation>
            <numerusform>%n article is in the library already.</numerusform>
            <numerusform>%n articles are in the library already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RereadLines</name>
    <message numerus="yes">
        <source>%n article(s) are read by the recipe</source>
        <translation>
            <numerusform>%n article is read by the recipe</numerusform>
            <numerusform>%n articles are read by the recipe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%n article changed</numerusform>
            <numerusform>%n articles changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would change</source>
        <translation>
            <numerusform>%n article would change</numerusform>
            <numerusform>%n articles would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) stay the same</source>
        <translation>
            <numerusform>%n article stays the same</numerusform>
            <numerusform>%n articles stay the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) cannot be read again whole and stay as they are</source>
        <translation>
            <numerusform>%n article cannot be read again whole and stays as it is</numerusform>
            <numerusform>%n articles cannot be read again whole and stay as they are</numerusform>
        </translation>
    </message>
</context>
</TS>
