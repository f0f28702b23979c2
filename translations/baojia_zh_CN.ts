<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Baojia::Actions</name>
    <message>
        <source>Remove &amp;Bookmark</source>
        <extracomment>取消收藏</extracomment>
        <translation>取消收藏(&amp;B)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button: what it is called, and its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>收藏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <extracomment>Menu entry that opens a file dialog to put newspapers into the library</extracomment>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Put saved newspaper pages, posts or texts into the library</source>
        <translation>把保存的报纸网页、博客文章或文本放进报库</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Put everything that a folder holds into the library</source>
        <translation>把一个文件夹里的全部报纸放进报库</translation>
    </message>
    <message>
        <source>Open &amp;Sample Newspaper</source>
        <translation>打开示例报纸(&amp;S)</translation>
    </message>
    <message>
        <source>A newspaper about this program, to try everything on</source>
        <translation>一份介绍本程序的报纸，可用来试用各项功能</translation>
    </message>
    <message>
        <source>&amp;Export Article as PDF…</source>
        <translation>导出本篇为 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the open article as a PDF file</source>
        <translation>把打开的文章存为 PDF 文件</translation>
    </message>
    <message>
        <source>Export E&amp;dition as PDF…</source>
        <translation>导出本期为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the whole edition as one PDF file with an outline</source>
        <translation>把整期报纸存为一个带目录的 PDF 文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what is selected in the article</source>
        <translation>复制文章里选中的文字</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>选中整篇文章</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>在文中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>查找上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Search All Newspapers</source>
        <translation>搜索全部报纸(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <extracomment>放大</extracomment>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <extracomment>缩小</extracomment>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Default Size</source>
        <extracomment>默认: text in its usual size</extracomment>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Colour theme 浅色</extracomment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>白底黑字</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <extracomment>Colour theme 纸色</extracomment>
        <translation>纸色(&amp;A)</translation>
    </message>
    <message>
        <source>Dark text on the colour of paper</source>
        <translation>纸黄底黑字</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <extracomment>Colour theme 深色</extracomment>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>Light text on black</source>
        <translation>黑底浅字</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>侧栏(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the newspapers</source>
        <translation>显示或隐藏报纸列表</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <extracomment>The column of the window that shows the newspaper page 版面</extracomment>
        <translation>版面(&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide the page and its headlines</source>
        <translation>显示或隐藏版面图和标题导航</translation>
    </message>
    <message>
        <source>Next Pa&amp;ne</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>把键盘焦点移到窗口的下一部分</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Back to what was read before</source>
        <translation>回到之前读过的地方</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Read On</source>
        <translation>接着读(&amp;R)</translation>
    </message>
    <message>
        <source>One screen down; at the end the next unread article</source>
        <translation>向下一屏；读完后打开下一篇未读</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <extracomment>下一篇</extracomment>
        <translation>下一篇(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <extracomment>上一篇</extracomment>
        <translation>上一篇(&amp;P)</translation>
    </message>
    <message>
        <source>Next Pa&amp;ge</source>
        <extracomment>下一版</extracomment>
        <translation>下一版(&amp;G)</translation>
    </message>
    <message>
        <source>Previous P&amp;age</source>
        <extracomment>上一版</extracomment>
        <translation>上一版(&amp;A)</translation>
    </message>
    <message>
        <source>Next &amp;Edition</source>
        <extracomment>下一期</extracomment>
        <translation>下一期(&amp;E)</translation>
    </message>
    <message>
        <source>Previous E&amp;dition</source>
        <extracomment>上一期</extracomment>
        <translation>上一期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <extracomment>收藏 this article</extracomment>
        <translation>收藏(&amp;B)</translation>
    </message>
    <message>
        <source>Keep this article in the bookmarks</source>
        <translation>把本篇加入收藏</translation>
    </message>
    <message>
        <source>View &amp;Source</source>
        <extracomment>查看来源: the file an article was read from</extracomment>
        <translation>查看来源(&amp;S)</translation>
    </message>
    <message>
        <source>Show the document that the article was read from</source>
        <translation>显示本篇文章的原始文件</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Baojia</source>
        <translation>关于报架(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back Up Library…</source>
        <extracomment>备份书库: the whole library into one file</extracomment>
        <translation>备份报库(&amp;B)…</translation>
    </message>
    <message>
        <source>Copy the whole library into one file, and check the copy</source>
        <translation>把整个报库复制成一个文件，并检查这份副本</translation>
    </message>
    <message>
        <source>&amp;Restore from Backup…</source>
        <extracomment>从备份恢复</extracomment>
        <translation>从备份恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Put a backup in the place of this library, which is kept beside it</source>
        <translation>用备份替换现在的报库，现在的报库保留在旁边</translation>
    </message>
    <message>
        <source>Past Edi&amp;tions…</source>
        <extracomment>往期</extracomment>
        <translation>往期(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose another edition of this newspaper in a calendar</source>
        <translation>在日历中选这份报纸的另一期</translation>
    </message>
    <message>
        <source>&amp;Reprints…</source>
        <extracomment>转载对照: the same article in other newspapers</extracomment>
        <translation>转载对照(&amp;R)…</translation>
    </message>
    <message>
        <source>Compare the article with its reprints in other newspapers</source>
        <translation>与其他报纸的转载逐段对照</translation>
    </message>
    <message>
        <source>&amp;Check Library</source>
        <extracomment>检查书库</extracomment>
        <translation>检查报库(&amp;C)</translation>
    </message>
    <message>
        <source>Look for damage in the library</source>
        <translation>查找报库里的损坏</translation>
    </message>
    <message>
        <source>&amp;Optimise Library</source>
        <extracomment>优化书库</extracomment>
        <translation>优化报库(&amp;O)</translation>
    </message>
    <message>
        <source>Make the library as small and as quick as it can be</source>
        <translation>让报库尽量小、尽量快</translation>
    </message>
    <message>
        <source>&amp;Look Before Importing</source>
        <extracomment>导入前先看一看: whether a window shows what would come in</extracomment>
        <translation>导入前先看一看(&amp;L)</translation>
    </message>
    <message>
        <source>Show what would come in, and import it then</source>
        <translation>先列出将要导入的内容，看过再导入</translation>
    </message>
    <message>
        <source>Set title, author, section, page or date of this article right</source>
        <translation>更正这篇文章的标题、作者、栏目、版次或日期</translation>
    </message>
    <message>
        <source>Correct &amp;Article…</source>
        <extracomment>更正文章信息: title, author, section, page and date</extracomment>
        <translation>更正文章信息(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Watched Folders…</source>
        <extracomment>监视文件夹: folders whose new files come in by themselves</extracomment>
        <translation>监视文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose folders whose new files come in by themselves</source>
        <translation>选择文件夹，其中的新文件会自动导入</translation>
    </message>
    <message>
        <source>Reci&amp;pes…</source>
        <extracomment>配方: how the pages of a newspaper&apos;s site are read</extracomment>
        <translation>配方(&amp;P)…</translation>
    </message>
    <message>
        <source>Write how the pages of a newspaper&apos;s site are read, and try it</source>
        <translation>编写如何读取报纸网站的页面，并试用</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Copy an address that opens this place in Baojia</source>
        <translation>复制一个地址，可用报架打开此处</translation>
    </message>
    <message>
        <source>Sho&amp;rtcuts…</source>
        <extracomment>快捷键: a dialog to change them</extracomment>
        <translation>快捷键(&amp;R)…</translation>
    </message>
    <message>
        <source>Choose the keys of every command</source>
        <translation>为每个命令选择按键</translation>
    </message>
    <message>
        <source>G&amp;o To…</source>
        <extracomment>转到</extracomment>
        <translation>转到(&amp;O)…</translation>
    </message>
    <message>
        <source>Type a newspaper, a day or a page</source>
        <translation>输入报名、日期或版次</translation>
    </message>
    <message>
        <source>&amp;Same Day in Other Newspapers…</source>
        <extracomment>同日其他报纸</extracomment>
        <translation>同日其他报纸(&amp;S)…</translation>
    </message>
    <message>
        <source>Open what another newspaper printed on this day</source>
        <translation>打开当天的另一份报纸</translation>
    </message>
    <message>
        <source>Re&amp;cent Articles…</source>
        <extracomment>最近读过的文章</extracomment>
        <translation>最近读过(&amp;C)…</translation>
    </message>
    <message>
        <source>Open an article that was read lately</source>
        <translation>打开最近读过的文章</translation>
    </message>
    <message>
        <source>Co&amp;mmand Palette…</source>
        <extracomment>命令面板</extracomment>
        <translation>命令面板(&amp;M)…</translation>
    </message>
    <message>
        <source>Find any command by a word, pinyin or initials</source>
        <translation>用词语、拼音或首字母查找命令</translation>
    </message>
    <message>
        <source>New &amp;Tab</source>
        <extracomment>新建标签页</extracomment>
        <translation>新建标签页(&amp;T)</translation>
    </message>
    <message>
        <source>Read on from this place in a tab of its own</source>
        <translation>在单独的标签页里从这里读下去</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <extracomment>关闭标签页</extracomment>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>Close the tab that is read in; it can be opened again</source>
        <translation>关闭正在读的标签页，之后可以重新打开</translation>
    </message>
    <message>
        <source>Reo&amp;pen Closed Tab</source>
        <extracomment>重新打开关闭的标签页</extracomment>
        <translation>重新打开关掉的标签页(&amp;P)</translation>
    </message>
    <message>
        <source>Bring the tab back that was closed last, where it was read to</source>
        <translation>恢复最近关闭的标签页，从读到的地方继续</translation>
    </message>
    <message>
        <source>Export Fro&amp;nt as PDF…</source>
        <extracomment>导出版面: the page made of headlines that is shown where no article is open</extracomment>
        <translation>将版面导出为 PDF(&amp;N)…</translation>
    </message>
    <message>
        <source>Save the front made of this page&apos;s headlines as a PDF file, to be printed</source>
        <translation>把由本版标题编成的版面存为 PDF 文件，便于打印</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>浅色或深色，与桌面一致</translation>
    </message>
    <message>
        <source>&amp;Reading Settings…</source>
        <extracomment>阅读设置: fonts, sizes and how articles are set</extracomment>
        <translation>阅读设置(&amp;R)…</translation>
    </message>
    <message>
        <source>Font, size, lines and how articles are set</source>
        <translation>字体、字号、行距和文章的排法</translation>
    </message>
    <message>
        <source>&amp;Vertical</source>
        <extracomment>竖排: columns from the right</extracomment>
        <translation>竖排(&amp;V)</translation>
    </message>
    <message>
        <source>Set the article in columns that are read from right to left</source>
        <translation>文章竖排，从右往左读</translation>
    </message>
    <message>
        <source>Turn in Scre&amp;ens</source>
        <extracomment>分页: articles are turned like pages, and not scrolled</extracomment>
        <translation>分页翻屏(&amp;E)</translation>
    </message>
    <message>
        <source>Turn the article like pages, instead of scrolling it</source>
        <translation>像翻书一样一屏一屏地翻，而不是滚动</translation>
    </message>
    <message>
        <source>Fo&amp;cus on Lines</source>
        <extracomment>聚焦行: all but the lines being read are dimmed</extracomment>
        <translation>聚焦行(&amp;C)</translation>
    </message>
    <message>
        <source>Dim all but the lines that are being read</source>
        <translation>只留正在读的几行清晰，其余变淡</translation>
    </message>
    <message>
        <source>Simplified or &amp;Traditional</source>
        <extracomment>简/繁: goes through as printed, Simplified, Traditional</extracomment>
        <translation>简繁转换(&amp;T)</translation>
    </message>
    <message>
        <source>Show the text in Simplified characters, in Traditional ones, or as printed</source>
        <translation>依次显示简体、繁体和原文</translation>
    </message>
    <message>
        <source>&amp;Enlarge Page</source>
        <extracomment>放大版面: the picture of the page, not the text</extracomment>
        <translation>放大版面(&amp;E)</translation>
    </message>
    <message>
        <source>Show the picture of the page larger; Ctrl and the wheel do so under the pointer</source>
        <translation>放大版面图；按住 Ctrl 滚动滚轮，可在指针处放大</translation>
    </message>
    <message>
        <source>Sh&amp;rink Page</source>
        <extracomment>缩小版面</extracomment>
        <translation>缩小版面(&amp;R)</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <extracomment>适合宽度: of the page&apos;s picture</extracomment>
        <translation>适合宽度(&amp;W)</translation>
    </message>
    <message>
        <source>Show the page as wide as there is room</source>
        <translation>版面图与版面栏同宽</translation>
    </message>
    <message>
        <source>Whole &amp;Page</source>
        <extracomment>整版: all of the page&apos;s picture</extracomment>
        <translation>整版(&amp;P)</translation>
    </message>
    <message>
        <source>Show all of the page</source>
        <translation>显示整个版面</translation>
    </message>
    <message>
        <source>&amp;Two Pages</source>
        <extracomment>双版: two facing pages side by side</extracomment>
        <translation>双版(&amp;T)</translation>
    </message>
    <message>
        <source>Show the page that lies beside this one, too</source>
        <translation>同时显示相对的另一版（跨版）</translation>
    </message>
    <message>
        <source>T&amp;humbnails</source>
        <extracomment>缩略图: small pictures of all pages of the edition</extracomment>
        <translation>缩略图(&amp;H)</translation>
    </message>
    <message>
        <source>Show small pictures of all pages</source>
        <translation>显示本期各版的缩略图</translation>
    </message>
    <message>
        <source>Scro&amp;ll by Itself</source>
        <extracomment>自动滚动</extracomment>
        <translation>自动滚动(&amp;L)</translation>
    </message>
    <message>
        <source>The article goes on by itself until a key or a click; + and - change how fast</source>
        <translation>文章自动往下滚，按任意键或点击停止；+ 和 - 调整快慢</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <extracomment>下一个标签页</extracomment>
        <translation>下一个标签页(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <extracomment>上一个标签页</extracomment>
        <translation>上一个标签页(&amp;V)</translation>
    </message>
    <message>
        <source>Read A&amp;loud</source>
        <extracomment>听报: an article is read aloud</extracomment>
        <translation>听报(&amp;L)</translation>
    </message>
    <message>
        <source>Read the article aloud; again to pause and go on</source>
        <translation>朗读这篇文章；再按一次暂停或继续</translation>
    </message>
    <message>
        <source>Read Pa&amp;ge Aloud</source>
        <extracomment>听本版</extracomment>
        <translation>听本版(&amp;G)</translation>
    </message>
    <message>
        <source>Read every article of this page aloud</source>
        <translation>朗读本版的每一篇文章</translation>
    </message>
    <message>
        <source>Read &amp;Edition Aloud from Here</source>
        <extracomment>从这里起听完本期</extracomment>
        <translation>从这里起听本期(&amp;E)</translation>
    </message>
    <message>
        <source>Read this article aloud, and all that follow in this edition</source>
        <translation>朗读这篇文章以及本期中后面的所有文章</translation>
    </message>
    <message>
        <source>&amp;Queue for Reading Aloud</source>
        <extracomment>加入待听: read aloud after what is read aloud now</extracomment>
        <translation>加入待听(&amp;Q)</translation>
    </message>
    <message>
        <source>Read this article aloud after those that are waiting</source>
        <translation>排在待听的文章之后朗读这篇</translation>
    </message>
    <message>
        <source>S&amp;top Reading Aloud</source>
        <extracomment>停止听报</extracomment>
        <translation>停止听报(&amp;T)</translation>
    </message>
    <message>
        <source>Proof of Being O&amp;ffline…</source>
        <extracomment>离线证明: what pages wanted from the network and did not get</extracomment>
        <translation>离线证明(&amp;F)…</translation>
    </message>
    <message>
        <source>List what articles tried to fetch and what was refused</source>
        <translation>列出文章想取而被拒绝的东西</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>使用手册</extracomment>
        <translation>使用手册(&amp;M)</translation>
    </message>
    <message>
        <source>How everything here is used</source>
        <translation>这里的一切怎么用</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <extracomment>版面: a menu in the View menu, about the picture of the page</extracomment>
        <translation>版面(&amp;P)</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <extracomment>Colour theme 跟随系统</extracomment>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Automatic Bac&amp;kups</source>
        <extracomment>自动备份</extracomment>
        <translation>自动备份(&amp;K)</translation>
    </message>
    <message>
        <source>Keep checked copies of the library beside it: each day, and after 50 imports</source>
        <translation>在报库旁保留检查过的副本：每天一份，每导入 50 次再加一份</translation>
    </message>
</context>
<context>
    <name>Baojia::Application</name>
    <message>
        <source>Baojia</source>
        <translation>报架</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>这个报库打不开</translation>
    </message>
    <message>
        <source>Choose Another Library…</source>
        <translation>另选报库…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Choose Another Library</source>
        <translation>另选报库</translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>正在恢复报库</translation>
    </message>
    <message>
        <source>Restore from Backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Repairing the library</source>
        <translation>正在修复报库</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The library is repaired</source>
        <translation>报库已修复</translation>
    </message>
    <message>
        <source>Open the Repaired Library</source>
        <translation>打开修复后的报库</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>This library could not be repaired</source>
        <translation>这个报库没能修复</translation>
    </message>
</context>
<context>
    <name>Baojia::ArticleBrowser</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>复制链接地址</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>在新标签页中打开</translation>
    </message>
</context>
<context>
    <name>Baojia::ArticleDesk</name>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>图片已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>Baojia::ArticleListModel</name>
    <message>
        <source>Picture</source>
        <extracomment>图片新闻</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <extracomment>广告</extracomment>
        <translation>广告</translation>
    </message>
    <message>
        <source>Pointer to another page</source>
        <extracomment>导读: points to an article on another page</extracomment>
        <translation>导读</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Parts what a screen reader says of an article: title, author, not read yet</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <extracomment>A headline in a list: the title, and what it is if no article: Picture, Advertisement, Teaser</extracomment>
        <translation>%1〔%2〕</translation>
    </message>
</context>
<context>
    <name>Baojia::AutoScroll</name>
    <message>
        <source>Scrolling by itself, %1 lines a minute; + and - change that, any other key stops it</source>
        <extracomment>Status bar; %1 lines of text a minute</extracomment>
        <translation>自动滚动，每分钟 %1 行；+ 和 - 调整快慢，按其他键停止</translation>
    </message>
</context>
<context>
    <name>Baojia::AutomaticBackups</name>
    <message>
        <source>There is no room for the automatic backup of the library in “%1”. It is made once there is.</source>
        <translation>“%1”里没有空间做报库的自动备份。有了空间就会补做。</translation>
    </message>
</context>
<context>
    <name>Baojia::BackupDialog</name>
    <message>
        <source>Restore from Backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Backup (*.sqlite);;All files (*)</source>
        <translation>备份 (*.sqlite);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Baojia::BlockedRequestModel</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Redirection</source>
        <extracomment>A page that goes to another address by itself. Chinese: 跳转</extracomment>
        <translation>跳转</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>样式表</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Sound or film</source>
        <translation>声音或影片</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <extracomment>What a page fetches in advance. Chinese: 预取</extracomment>
        <translation>预取</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>What a page reports about its reader. Chinese: 回传</extracomment>
        <translation>回传</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>It would have left this computer</source>
        <translation>会离开这台电脑</translation>
    </message>
    <message>
        <source>It is a file of this computer</source>
        <translation>是这台电脑上的文件</translation>
    </message>
    <message>
        <source>A page does not go elsewhere by itself</source>
        <translation>页面不能自己跳到别处</translation>
    </message>
    <message>
        <source>It does not belong to this article</source>
        <translation>不属于这篇文章</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>What</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>拒绝的原因</translation>
    </message>
    <message>
        <source>Front of a page</source>
        <translation>版面目录</translation>
    </message>
</context>
<context>
    <name>Baojia::CalendarModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 篇未读</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no edition</source>
        <extracomment>A day in the calendar without a newspaper</extracomment>
        <translation>%1：没有出报</translation>
    </message>
    <message>
        <source>%1: all read</source>
        <extracomment>A day in the calendar whose edition was read to its end</extracomment>
        <translation>%1：已全部读完</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>A day in the calendar: its date; then how many articles are not read yet, of how many</extracomment>
        <translation>%1：%3，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::CalendarPopup</name>
    <message>
        <source>Past editions</source>
        <translation>往期</translation>
    </message>
    <message>
        <source>Previous month with editions</source>
        <translation>上一个有报的月份</translation>
    </message>
    <message>
        <source>Next month with editions</source>
        <translation>下一个有报的月份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Days with an edition</source>
        <translation>有报的日子</translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) this month</source>
        <extracomment>Below the calendar: how many editions came out in the month shown</extracomment>
        <translation>
            <numerusform>本月 %n 期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 how many editions; then how many days between them have none</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without</source>
        <translation>
            <numerusform>缺 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::ClearButton</name>
    <message>
        <source>Clear</source>
        <extracomment>Name of the small button in a line of text that empties the line</extracomment>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>Baojia::CommandDesk</name>
    <message>
        <source>Type a command, pinyin or initials</source>
        <translation>输入命令、拼音或首字母</translation>
    </message>
</context>
<context>
    <name>Baojia::CorrectionDialog</name>
    <message>
        <source>Correct Article</source>
        <translation>更正文章信息</translation>
    </message>
    <message>
        <source>The document it was read from stays as it is, and importing it again keeps what you correct here.</source>
        <translation>原来的文件不会改动；再次导入时，这里的更正仍然有效。</translation>
    </message>
    <message>
        <source>&amp;Kicker</source>
        <translation>引题(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Deck</source>
        <translation>副题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>栏目(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>版次(&amp;P)</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>日期(&amp;R)</translation>
    </message>
    <message>
        <source>Back to what was read: nothing</source>
        <translation>恢复为读入的内容：空</translation>
    </message>
    <message>
        <source>Back to what was read: %1</source>
        <translation>恢复为读入的内容：%1</translation>
    </message>
    <message>
        <source>%1: back to what was read</source>
        <translation>%1：恢复为读入的内容</translation>
    </message>
</context>
<context>
    <name>Baojia::DropOverlay</name>
    <message>
        <source>Drop newspapers here to import them</source>
        <extracomment>Over the whole window, while files are dragged there</extracomment>
        <translation>松开鼠标，导入报纸</translation>
    </message>
</context>
<context>
    <name>Baojia::ExportDesk</name>
    <message>
        <source>PDF export</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
</context>
<context>
    <name>Baojia::FacetBar</name>
    <message>
        <source>Narrow down</source>
        <extracomment>Heading of the newspapers and years that a search can be narrowed to</extracomment>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>Show or hide where the hits come from</source>
        <translation>显示或隐藏命中的来源</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>More newspapers</source>
        <translation>更多报纸</translation>
    </message>
    <message>
        <source>More years</source>
        <translation>更多年份</translation>
    </message>
    <message>
        <source>%1
Click to search elsewhere too</source>
        <translation>%1
点击以同时搜索别处</translation>
    </message>
    <message>
        <source>%1
Click to search there only</source>
        <translation>%1
点击以只在其中搜索</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <extracomment>%1: newspaper or year</extracomment>
        <translation>
            <numerusform>%1：%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n article(s)</source>
        <extracomment>%1: newspaper or year</extracomment>
        <translation>
            <numerusform>%1：至少 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>State of the newspapers and years to choose from, for screen readers</extracomment>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
</context>
<context>
    <name>Baojia::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>在本篇中查找</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Baojia::HelpDesk</name>
    <message>
        <source>Open a Link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>This address lies outside your library. Open it in the browser?</source>
        <translation>这个地址不在报库里。要在浏览器中打开吗？</translation>
    </message>
    <message>
        <source>About Baojia</source>
        <translation>关于报架</translation>
    </message>
    <message>
        <source>Baojia %1</source>
        <translation>报架 %1</translation>
    </message>
    <message>
        <source>Reads Chinese digital newspapers offline. It never contacts a network by itself; a link opens only when you click it, in your browser.

Library: %1

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>离线阅读中文数字报。程序从不自行联网；只有点击链接时，才会在浏览器中打开它。

报库：%1

自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
</context>
<context>
    <name>Baojia::ImportDesk</name>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
</context>
<context>
    <name>Baojia::ImportPreviewDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Looking for newspapers…</source>
        <translation>正在查找报纸……</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>将要导入的内容</translation>
    </message>
    <message>
        <source>Looking for newspapers</source>
        <translation>正在查找报纸</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情……</translation>
    </message>
    <message>
        <source>Show this before every import</source>
        <translation>每次导入前都先看一看</translation>
    </message>
    <message>
        <source>No newspaper was found in what was dropped.</source>
        <translation>没有找到可以导入的报纸。</translation>
    </message>
    <message>
        <source>Double-click a newspaper or a date to change it; untick what is to stay out.</source>
        <translation>双击报纸名或日期可以修改；不要的去掉勾。</translation>
    </message>
</context>
<context>
    <name>Baojia::ImportPreviewModel</name>
    <message>
        <source>Press F2 to give it another name</source>
        <translation>按 F2 改名</translation>
    </message>
    <message>
        <source>Press F2 to change the date</source>
        <translation>按 F2 改日期</translation>
    </message>
    <message>
        <source>Newspaper, edition, article</source>
        <translation>报纸、日期、文章</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>篇</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Not looked up under the new name or date</source>
        <translation>改名或改日期后尚未核对</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Column of a preview: how much of an edition the library does not hold yet</extracomment>
        <translation>报库</translation>
    </message>
</context>
<context>
    <name>Baojia::ImportReportDialog</name>
    <message>
        <source>Import Report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>File or edition</source>
        <translation>文件或期次</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>import-report.txt</source>
        <translation>导入报告.txt</translation>
    </message>
</context>
<context>
    <name>Baojia::KeySheetDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>Baojia::LibraryPreparing</name>
    <message>
        <source>Building the search index…</source>
        <extracomment>What the strip at the foot says while searching is made possible. 正在建立索引…</extracomment>
        <translation>正在建立索引…</translation>
    </message>
    <message>
        <source>Preparing to find reprints…</source>
        <extracomment>What the strip at the foot says while articles are compared for reprints. 正在为查找转载做准备…</extracomment>
        <translation>正在为查找转载做准备…</translation>
    </message>
</context>
<context>
    <name>Baojia::LibraryRepair</name>
    <message>
        <source>Folder for the Repaired Library</source>
        <translation>修复后的报库放在哪个文件夹</translation>
    </message>
    <message>
        <source>Repair Library</source>
        <translation>修复报库</translation>
    </message>
</context>
<context>
    <name>Baojia::LibraryUpkeep</name>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Check Library</source>
        <translation>检查报库</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>报库已损坏。</translation>
    </message>
    <message>
        <source>Restore it from a backup. What the check found is below.</source>
        <translation>请从备份恢复。检查结果见下。</translation>
    </message>
    <message>
        <source>Optimising</source>
        <translation>正在优化</translation>
    </message>
    <message>
        <source>Back Up Library</source>
        <translation>备份报库</translation>
    </message>
    <message>
        <source>Backup (*.sqlite)</source>
        <translation>备份 (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Restore from Backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Put this backup in the place of the library?</source>
        <translation>用这份备份替换现在的报库？</translation>
    </message>
    <message>
        <source>%1

It is checked first. The library as it is now is kept beside it; what was imported, read or bookmarked since the backup is in that one only.</source>
        <translation>%1

替换之前会先检查备份。现在的报库会保留在旁边；备份之后导入、读过、收藏的内容只在那一份里。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>An import or export is running. Restore when it has ended.</source>
        <translation>正在导入或导出。请等它结束后再恢复。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Restore Backup…</source>
        <translation>从备份恢复…</translation>
    </message>
</context>
<context>
    <name>Baojia::MainWindow</name>
    <message>
        <source>Baojia</source>
        <translation>报架</translation>
    </message>
    <message>
        <source>Drop newspapers here</source>
        <translation>把报纸拖到这里</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Editions of this newspaper</source>
        <translation>往期</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Saved e-paper pages, PDFs, feeds, e-books, texts and archives. They stay on this computer, and reading needs no network.</source>
        <translation>保存下来的数字报页面、PDF、订阅源、电子书、文本和压缩包都可以。内容只留在这台电脑上，阅读不需要联网。</translation>
    </message>
    <message>
        <source>The article view ended several times, so articles are shown as plain text. “baojia --safe-graphics” starts without the graphics card, which often helps.</source>
        <translation>文章视图多次意外终止，现改以纯文本显示文章。用“baojia --safe-graphics”启动可不使用显卡，往往能解决问题。</translation>
    </message>
</context>
<context>
    <name>Baojia::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手册里查找</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册的各页</translation>
    </message>
</context>
<context>
    <name>Baojia::MessageBar</name>
    <message>
        <source>Close</source>
        <extracomment>Closes a message inside the window</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Information</source>
        <extracomment>What kind of message it is, for screen readers</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>Baojia::NewspaperTreeModel</name>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n 期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 篇未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 版</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>An edition in the list: newspaper, date; then how much is in it</extracomment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Parts a list: 8 pages, 40 articles, 12 unread</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A newspaper, a year or a month in the list: its name; then how much is in it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Baojia::PageCanvas</name>
    <message>
        <source>Picture of the page</source>
        <translation>版面图</translation>
    </message>
    <message>
        <source>Article without a title</source>
        <translation>无标题文章</translation>
    </message>
</context>
<context>
    <name>Baojia::PageListModel</name>
    <message>
        <source>All articles</source>
        <extracomment>Stands for a page&apos;s name where the source has no pages: all articles of the edition</extracomment>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A page in a list: its label and name; how many articles; how many are not read yet</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 篇未读</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>A page in a list of pages: the list of the newspaper names it, but it was not saved</extracomment>
        <translation>%1（未保存）</translation>
    </message>
</context>
<context>
    <name>Baojia::PageMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy Picture of This Article</source>
        <translation>复制本文的图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save Picture As…</source>
        <translation>图片另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy Picture of This &amp;Page</source>
        <translation>复制本版的图片(&amp;P)</translation>
    </message>
    <message>
        <source>Save Picture of This P&amp;age As…</source>
        <translation>本版图片另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save Picture As</source>
        <translation>图片另存为</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>图片 (*.png *.jpg *.webp)</translation>
    </message>
</context>
<context>
    <name>Baojia::PageOverview</name>
    <message>
        <source>Drag to see another part of the page</source>
        <translation>拖动可查看版面的其他部分</translation>
    </message>
    <message>
        <source>Overview of the page</source>
        <translation>版面总览</translation>
    </message>
</context>
<context>
    <name>Baojia::PagePane</name>
    <message>
        <source>Page</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Pages of this edition</source>
        <translation>本期版面</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>标题导航</translation>
    </message>
    <message>
        <source>Headlines of this page</source>
        <translation>本版标题导航</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>图片已存为 %1。</translation>
    </message>
</context>
<context>
    <name>Baojia::PaperScheme</name>
    <message>
        <source>This cannot be shown.</source>
        <translation>无法显示。</translation>
    </message>
</context>
<context>
    <name>Baojia::PictureWindow</name>
    <message>
        <source>Picture before</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Which of the pictures</source>
        <translation>第几张图片</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Fit the window (0)</source>
        <extracomment>As large as the window has room for. Chinese: 适合窗口</extracomment>
        <translation>适合窗口（0）</translation>
    </message>
    <message>
        <source>Original size (1)</source>
        <extracomment>A pixel of the picture is one of the screen. Chinese: 原始大小</extracomment>
        <translation>原始大小（1）</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小（-）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>图片大小</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>复制图片（Ctrl+C）</translation>
    </message>
    <message>
        <source>Save the picture… (Ctrl+S)</source>
        <translation>图片另存为…（Ctrl+S）</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>Title of the window with a picture of an article; %1 is the article&apos;s. Chinese: 图片：%1</extracomment>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>这张图片无法显示。</translation>
    </message>
    <message>
        <source>Save the Picture</source>
        <translation>图片另存为</translation>
    </message>
</context>
<context>
    <name>Baojia::PlaceFinder</name>
    <message>
        <source>Newspaper, day or page</source>
        <translation>报名、日期或版次</translation>
    </message>
    <message>
        <source>For example: 2026-01-28, 1.28, yesterday, A05, page 5, or a newspaper and a day</source>
        <extracomment>Examples of what may be typed; every part may be left out</extracomment>
        <translation>例如：2026-01-28、1.28、昨天、A05、第5版、人民日报 1957-07-20</translation>
    </message>
    <message>
        <source>No newspaper by this name</source>
        <translation>没有这个名称的报纸</translation>
    </message>
    <message>
        <source>There is none; the nearest is:</source>
        <translation>没有这一期或这一版，最近的是：</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Other newspapers of %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>%1 的其他报纸</translation>
    </message>
    <message>
        <source>No other newspaper of this day</source>
        <translation>当天没有其他报纸</translation>
    </message>
    <message>
        <source>Articles read lately</source>
        <translation>最近读过的文章</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>还没有读过其他文章</translation>
    </message>
</context>
<context>
    <name>Baojia::PlaceLinks</name>
    <message>
        <source>The link to this place was copied.</source>
        <translation>已复制此处的链接。</translation>
    </message>
    <message>
        <source>“%1” is no address of a place in a newspaper.</source>
        <translation>“%1”不是报纸中某处的地址。</translation>
    </message>
    <message>
        <source>The link leads to article %1 of this page, and there are not so many. This is the page.</source>
        <extracomment>%1 is a number from 1</extracomment>
        <translation>链接指向本版第 %1 篇，但本版没有这么多篇。这里打开的是这一版。</translation>
    </message>
    <message>
        <source>Open the Nearest Edition</source>
        <translation>打开最近的一期</translation>
    </message>
    <message>
        <source>This library has not the place that the link leads to.</source>
        <translation>报库中没有此链接所指之处。</translation>
    </message>
</context>
<context>
    <name>Baojia::ProofDialog</name>
    <message>
        <source>Proof of Being Offline</source>
        <extracomment>离线证明</extracomment>
        <translation>离线证明</translation>
    </message>
    <message>
        <source>Refused requests</source>
        <translation>被拒绝的请求</translation>
    </message>
    <message>
        <source>No request left this computer</source>
        <extracomment>没有任何请求离开这台电脑</extracomment>
        <translation>没有任何请求离开这台电脑</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No page has asked for anything outside since Baojia was started or the list was cleared.</source>
        <translation>自报架启动或清空列表以来，没有页面想取外面的东西。</translation>
    </message>
    <message numerus="yes">
        <source>Pages asked for %n thing(s) from elsewhere, and all of it was refused.</source>
        <extracomment>Chinese: 文章共想取 %n 样外面的东西，全部被拒绝。</extracomment>
        <translation>
            <numerusform>页面共想取 %n 样外面的东西，全部被拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are not listed any more.</source>
        <extracomment>Chinese: 最早的 %n 条已不在列表中。</extracomment>
        <translation>
            <numerusform>最早的 %n 条已不在列表中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for pages and pictures were answered from the library.</source>
        <extracomment>Chinese: 另有 %n 次由书库答复。</extracomment>
        <translation>
            <numerusform>另有 %n 次对页面和图片的请求由书库答复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::QuickList</name>
    <message>
        <source>Nothing by these words</source>
        <translation>没有符合的项目</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers: a row of a list, and what stands at its other end</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Baojia::ReadMarkKey</name>
    <message>
        <source>unread</source>
        <extracomment>What a mark in the calendar means: nothing of the edition was read</extracomment>
        <translation>未读</translation>
    </message>
    <message>
        <source>partly read</source>
        <extracomment>What a mark in the calendar means: some articles of the edition were read</extracomment>
        <translation>读了一部分</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>What a mark in the calendar means: all of the edition was read</extracomment>
        <translation>已读</translation>
    </message>
</context>
<context>
    <name>Baojia::ReadMarking</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read.</source>
        <translation>
            <numerusform>已将 %n 篇标为已读。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::ReaderPane</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Place on the page</source>
        <translation>本篇在本版的位置</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
</context>
<context>
    <name>Baojia::ReadingDialog</name>
    <message>
        <source>Reading Settings</source>
        <translation>阅读设置</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <extracomment>Tab of the reading settings: font and sizes 文字</extracomment>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <extracomment>Tab of the reading settings: direction, scrolling, characters 排版</extracomment>
        <translation>排版(&amp;L)</translation>
    </message>
    <message>
        <source>St&amp;yle Sheet</source>
        <extracomment>Tab of the reading settings: a person&apos;s own CSS 样式表</extracomment>
        <translation>样式表(&amp;Y)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>字体(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>字号(&amp;S)：</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>行距(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Measure:</source>
        <extracomment>Unit after the number of characters in a line 字</extracomment>
        <translation>每行字数(&amp;M)：</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 字</translation>
    </message>
    <message>
        <source>&amp;Paragraph gap:</source>
        <translation>段距(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Indent paragraphs</source>
        <translation>段首缩进(&amp;I)</translation>
    </message>
    <message>
        <source>By two characters, as newspapers do</source>
        <translation>缩进两字，和报纸一样</translation>
    </message>
    <message>
        <source>&amp;Justify lines</source>
        <translation>两端对齐(&amp;J)</translation>
    </message>
    <message>
        <source>Let lines end at the same edge</source>
        <translation>让每一行都齐到右边</translation>
    </message>
    <message>
        <source>Serif</source>
        <extracomment>宋体 · 黑体 · another family</extracomment>
        <translation>宋体</translation>
    </message>
    <message>
        <source>Sans-serif</source>
        <translation>黑体</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>字体名称</translation>
    </message>
    <message>
        <source>&amp;Vertical</source>
        <translation>竖排(&amp;V)</translation>
    </message>
    <message>
        <source>Columns that are read from right to left; needs the web engine</source>
        <translation>从右往左读的竖行；需要网页引擎</translation>
    </message>
    <message>
        <source>&amp;Going on:</source>
        <translation>翻阅方式(&amp;G)：</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Turn like pages</source>
        <translation>分页翻屏</translation>
    </message>
    <message>
        <source>&amp;Focus on lines</source>
        <translation>聚焦行(&amp;F)</translation>
    </message>
    <message>
        <source>Dim all but the lines that are being read</source>
        <translation>只留正在读的几行清晰，其余变淡</translation>
    </message>
    <message>
        <source>&amp;Characters:</source>
        <translation>字形(&amp;C)：</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>&amp;Pinyin:</source>
        <translation>拼音(&amp;P)：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不注音</translation>
    </message>
    <message>
        <source>Over rare characters</source>
        <translation>只注生僻字</translation>
    </message>
    <message>
        <source>Over all characters</source>
        <translation>全部注音</translation>
    </message>
    <message>
        <source>Full-&amp;width punctuation</source>
        <translation>全角标点(&amp;W)</translation>
    </message>
    <message>
        <source>Between Chinese characters, where an old text has half-width punctuation</source>
        <translation>旧文本中汉字之间的半角标点显示为全角</translation>
    </message>
    <message>
        <source>Your own style sheet</source>
        <translation>自己的样式表</translation>
    </message>
    <message>
        <source>CSS, after that of the program. Classes: %1. Variables of html: %2.</source>
        <translation>CSS，在程序自带的样式之后生效。可用的类：%1；html 的变量：%2。</translation>
    </message>
    <message>
        <source>&amp;Usual Settings</source>
        <translation>恢复默认(&amp;U)</translation>
    </message>
    <message>
        <source>Everything as it was at first, but for the colours and the style sheet</source>
        <translation>除配色和样式表外，全部恢复到最初的设置</translation>
    </message>
    <message>
        <source>&amp;Only for %1</source>
        <translation>只用于《%1》(&amp;O)</translation>
    </message>
    <message>
        <source>The settings below are those of this newspaper.</source>
        <translation>下面是这份报纸单独的设置。</translation>
    </message>
    <message>
        <source>The settings below are for all newspapers without settings of their own.</source>
        <translation>下面的设置用于所有没有单独设置的报纸。</translation>
    </message>
</context>
<context>
    <name>Baojia::RecipeEditPane</name>
    <message>
        <source>Faults of the recipe</source>
        <translation>配方中的错误</translation>
    </message>
    <message>
        <source>No faults.</source>
        <translation>没有错误。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A fault of a recipe in a list: the number of its line, and what is wrong</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>Baojia::RecipeFieldsModel</name>
    <message>
        <source>yes: the selectors take too long on this document; what is found is not all</source>
        <translation>是：选择器在这个文档上耗时过长，找到的内容不完整</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>过慢</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>none: the general rules alone</source>
        <extracomment>The recipe that an import would take for a document</extracomment>
        <translation>无：只用通用规则</translation>
    </message>
    <message>
        <source>neither page nor article for sure</source>
        <translation>不能确定是版面还是文章</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Fits this page</source>
        <translation>适合此页</translation>
    </message>
    <message>
        <source>Chosen for it</source>
        <translation>选用的配方</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Baojia::RecipeTextEdit</name>
    <message>
        <source>Text of the recipe</source>
        <translation>配方文本</translation>
    </message>
</context>
<context>
    <name>Baojia::RecipeWindow</name>
    <message>
        <source>A recipe says how a newspaper&apos;s site is read. What it leaves out, the general rules find.</source>
        <extracomment>Comment at the top of a new recipe. What follows &quot;#&quot; in a YAML file is not read.</extracomment>
        <translation>配方说明如何读取一个报纸网站；没有写的部分由通用规则来找。</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and dashes; also the name of the file.</source>
        <translation>小写字母、数字和连字符；也是文件名。</translation>
    </message>
    <message>
        <source>The recipe whose keys are taken over.</source>
        <translation>沿用其各项的配方。</translation>
    </message>
    <message>
        <source>Which documents it is for: words that must stand in them, and patterns for their path.</source>
        <translation>适用于哪些文档：其中必须出现的词，以及路径的模式。</translation>
    </message>
    <message>
        <source>What a page gives. Selectors are XPath; remove the # to use a line.</source>
        <translation>版面给出什么。选择器用 XPath 书写；去掉 # 即启用该行。</translation>
    </message>
    <message>
        <source>What an article gives.</source>
        <translation>文章给出什么。</translation>
    </message>
    <message>
        <source>%1 (own, with faults)</source>
        <extracomment>A recipe in a list of recipes: one that the person wrote, and that cannot be used</extracomment>
        <translation>%1（自己的，有错误）</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <extracomment>A recipe in a list of recipes: one that the person wrote</extracomment>
        <translation>%1（自己的）</translation>
    </message>
    <message>
        <source>New Recipe…</source>
        <translation>新建配方…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The text is as it was saved.</source>
        <translation>文本已恢复为保存时的样子。</translation>
    </message>
    <message>
        <source>Recipes</source>
        <extracomment>Title of the recipe window: the id of a recipe</extracomment>
        <translation>配方</translation>
    </message>
    <message>
        <source>This recipe has changes that are not saved.</source>
        <translation>此配方有未保存的修改。</translation>
    </message>
    <message>
        <source>The recipe needs an id of lower-case letters, digits and dashes before it can be saved.</source>
        <translation>保存之前，配方需要一个由小写字母、数字和连字符组成的 id。</translation>
    </message>
    <message>
        <source>“%1” holds something else than what was opened here.</source>
        <translation>“%1”的内容与此处打开时不同。</translation>
    </message>
    <message>
        <source>Nothing was saved. Replace it with the text of this window?</source>
        <translation>尚未保存任何内容。要用本窗口的文本替换它吗？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>From now on your own recipe “%1” counts in place of the one that comes with Baojia.</source>
        <translation>从现在起，您自己的配方“%1”代替报架自带的同名配方。</translation>
    </message>
    <message>
        <source>Try the recipe on the document that “%1” was read from</source>
        <translation>用“%1”的原始文档试用配方</translation>
    </message>
    <message>
        <source>No article is being read.</source>
        <translation>没有正在阅读的文章。</translation>
    </message>
    <message>
        <source>Choose Saved Page</source>
        <translation>选择保存的页面</translation>
    </message>
    <message>
        <source>Saved pages (*.html *.htm *.xhtml *.shtml *.json);;All files (*)</source>
        <translation>保存的页面 (*.html *.htm *.xhtml *.shtml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a saved page to see what the recipe finds in it.</source>
        <translation>选择一个保存的页面，看看配方能从中找到什么。</translation>
    </message>
    <message>
        <source>The recipe has faults; this is what it found before.</source>
        <translation>配方有错误；这里是之前找到的内容。</translation>
    </message>
    <message>
        <source>The selectors take too long on this document; what is found is not all.</source>
        <translation>选择器在这个文档上耗时过长，找到的内容不完整。</translation>
    </message>
    <message>
        <source>By itself the recipe finds nothing here; an import would go by the general rules.</source>
        <translation>配方本身在这里什么也没有找到；导入时将使用通用规则。</translation>
    </message>
    <message>
        <source>What the recipe finds by itself; the rest is left to the general rules.</source>
        <translation>配方自己找到的内容；其余的交给通用规则。</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>配方：%1</translation>
    </message>
    <message>
        <source>What It Finds</source>
        <extracomment>Tab: the fields of a page that a recipe finds</extracomment>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>What an import of the page gives</source>
        <translation>导入此页会得到的内容</translation>
    </message>
    <message>
        <source>What an import of the page gives by the recipe and the general rules</source>
        <translation>按此配方和通用规则导入此页会得到的内容</translation>
    </message>
    <message>
        <source>What an Import Gives</source>
        <extracomment>Tab: what an import of a saved page would give</extracomment>
        <translation>导入的结果</translation>
    </message>
    <message>
        <source>In the Library</source>
        <extracomment>Tab: what a recipe would change in articles that are in the library already</extracomment>
        <translation>报库中</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the recipe among your own (%1)</source>
        <translation>把配方保存到自己的配方中 (%1)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>还原(&amp;V)</translation>
    </message>
    <message>
        <source>Back to the text as it is saved</source>
        <translation>恢复到保存时的文本</translation>
    </message>
    <message>
        <source>Choose Saved &amp;Page…</source>
        <translation>选择保存的页面(&amp;P)…</translation>
    </message>
    <message>
        <source>Try the recipe on a saved page</source>
        <translation>用保存的页面试用配方</translation>
    </message>
    <message>
        <source>The &amp;Article Being Read</source>
        <translation>正在阅读的文章(&amp;A)</translation>
    </message>
    <message>
        <source>What the recipe finds in the page</source>
        <translation>配方在页面中找到的内容</translation>
    </message>
    <message>
        <source>All of the chosen field</source>
        <translation>所选字段的全部内容</translation>
    </message>
    <message>
        <source>The text that the recipe finds, or all of the field chosen on the left</source>
        <translation>配方找到的正文，或左侧所选字段的全部内容</translation>
    </message>
    <message>
        <source>What the recipe gives</source>
        <translation>配方读出的内容</translation>
    </message>
</context>
<context>
    <name>Baojia::ReprintDialog</name>
    <message>
        <source>Reprints: %1</source>
        <extracomment>Title of the window that compares an article with its reprints; %1 is its headline. Chinese: 转载对照：%1</extracomment>
        <translation>转载对照：%1</translation>
    </message>
    <message>
        <source>Newspapers that printed the article</source>
        <translation>刊登此文的报纸</translation>
    </message>
    <message>
        <source>The two texts side by side</source>
        <translation>两份文字并列对照</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处不同</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处不同</translation>
    </message>
    <message>
        <source>&amp;Open This One</source>
        <translation>打开这一篇(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) · − and struck out: only left · ＋ and underlined: only right</source>
        <extracomment>Legend below two texts side by side. Chinese: %n 处不同 · 仅左边有：− 与删除线 · 仅右边有：＋ 与下划线</extracomment>
        <translation>
            <numerusform>%n 处不同 · − 与删除线：仅左边有 · ＋ 与下划线：仅右边有</numerusform>
        </translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>两份文字相同。</translation>
    </message>
</context>
<context>
    <name>Baojia::ReprintLine</name>
    <message>
        <source>, </source>
        <extracomment>Parts the names of newspapers. Chinese: 、</extracomment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n newspaper(s): %1</source>
        <extracomment>Below an article: how many newspapers printed it, too, and which. Chinese: 另见 %n 家报纸：%1</extracomment>
        <translation>
            <numerusform>另见 %n 家报纸：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the texts (Ctrl+R)</source>
        <translation>对照文字（Ctrl+R）</translation>
    </message>
</context>
<context>
    <name>Baojia::ReprintModel</name>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Alike</source>
        <extracomment>How much of the text of two articles is the same, in percent. Chinese: 相似度</extracomment>
        <translation>相似度</translation>
    </message>
</context>
<context>
    <name>Baojia::RereadModel</name>
    <message>
        <source>(without a title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Would change</source>
        <extracomment>Column: how many fields of an article a recipe would change, and which</extracomment>
        <translation>将改变</translation>
    </message>
</context>
<context>
    <name>Baojia::RereadPane</name>
    <message>
        <source>As it is</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>As it would be</source>
        <translation>重读之后</translation>
    </message>
    <message>
        <source>Where to compare</source>
        <translation>比较范围</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Look which articles of the library this recipe would read otherwise; nothing is changed</source>
        <translation>查看报库中哪些文章会被此配方读成不同的内容；不作任何改动</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Button: puts a check mark at every row</extracomment>
        <translation>全选</translation>
    </message>
    <message>
        <source>Choose all articles</source>
        <translation>选择所有文章</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Button: takes the check marks from all rows</extracomment>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Choose no article</source>
        <translation>不选择任何文章</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>Put what the recipe finds now in the place of the articles with a check mark</source>
        <translation>用配方现在找到的内容替换打勾的文章</translation>
    </message>
    <message>
        <source>Articles that would change</source>
        <translation>将改变的文章</translation>
    </message>
    <message>
        <source>The article as it is, and as it would be</source>
        <translation>文章现在的样子和重读之后的样子</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整个报库</translation>
    </message>
    <message>
        <source>The article being read</source>
        <translation>正在阅读的文章</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>正在重新读取</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress of a comparison: articles looked at, of all</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %n article(s) that would change are listed. Read them again, and compare once more for the rest.</source>
        <translation>
            <numerusform>只列出了前 %n 篇将改变的文章。请先重新读取它们，再比较其余的。</numerusform>
        </translation>
    </message>
    <message>
        <source>No article here is read by this recipe: what it asks for under “match” is in none of the kept documents, or another recipe fits them better.</source>
        <translation>这里没有文章由此配方读取：保存的文档都不符合它的“match”，或者另有更合适的配方。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would change.</source>
        <translation>
            <numerusform>有 %n 篇文章将改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>No article would change.</source>
        <translation>没有文章会改变。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) stay as they are, because the kept document alone does not give all of their text.</source>
        <translation>
            <numerusform>有 %n 篇文章保持不变，因为仅凭保存的文档得不到它们的全部正文。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>中途已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were read again.</source>
        <translation>
            <numerusform>已重新读取 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipe was changed since: compare again.</source>
        <translation>配方此后有改动：请重新比较。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n article(s) chosen</source>
        <translation>
            <numerusform>已选 %1 篇，共 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipe has faults, or is being read.</source>
        <translation>配方有错误，或正在读取。</translation>
    </message>
    <message>
        <source>Shows which articles this recipe would read otherwise.</source>
        <translation>显示哪些文章会被此配方读成不同的内容。</translation>
    </message>
</context>
<context>
    <name>Baojia::RowLinks</name>
    <message>
        <source>Open in New Tab</source>
        <translation>在新标签页中打开</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>复制链接</translation>
    </message>
</context>
<context>
    <name>Baojia::SavedPageView</name>
    <message>
        <source>Choose a saved page to try the recipe on.</source>
        <translation>选择一个保存的页面来试用配方。</translation>
    </message>
    <message>
        <source>Source of the page</source>
        <translation>页面源代码</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>Tab: the saved page as it looks</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Tab: the HTML of the saved page</extracomment>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>保存的网页</translation>
    </message>
</context>
<context>
    <name>Baojia::SavedSearchSection</name>
    <message>
        <source>Show or hide the saved searches</source>
        <translation>显示或隐藏已存搜索</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>Saved Searches  %1</source>
        <extracomment>Heading of the list of saved searches 已存搜索; %1 is how many there are</extracomment>
        <translation>已存搜索  %1</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>State of the list of saved searches, for screen readers</extracomment>
        <translation>已显示</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Baojia::SearchBox</name>
    <message>
        <source>Search all newspapers…</source>
        <extracomment>Placeholder of the search line in the toolbar. 搜索全部报纸…</extracomment>
        <translation>搜索全部报纸…</translation>
    </message>
    <message>
        <source>Search all newspapers</source>
        <translation>搜索全部报纸</translation>
    </message>
    <message>
        <source>Search all newspapers (%1)
Several words: all of them. &quot;…&quot;: exactly so. -word: without it.</source>
        <translation>搜索全部报纸（%1）
多个词：都要出现。&quot;…&quot;：完全一致。-词：不含该词。</translation>
    </message>
</context>
<context>
    <name>Baojia::SearchDesk</name>
    <message>
        <source>“%1” is kept in the sidebar.</source>
        <extracomment>%1 is the name of the search</extracomment>
        <translation>“%1”已留在侧栏里。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <extracomment>%1 is the name of a saved search</extracomment>
        <translation>已删除“%1”。</translation>
    </message>
</context>
<context>
    <name>Baojia::SearchPanel</name>
    <message>
        <source>Search All Newspapers</source>
        <extracomment>Button where a search in one newspaper, edition or page found nothing</extracomment>
        <translation>搜索全部报纸</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <source>All newspapers</source>
        <extracomment>Where to search: in all newspapers. 全部</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>This newspaper</source>
        <extracomment>Where to search: in the newspaper that is open. 本报</extracomment>
        <translation>本报</translation>
    </message>
    <message>
        <source>This edition</source>
        <extracomment>Where to search: in the edition that is open. 本期</extracomment>
        <translation>本期</translation>
    </message>
    <message>
        <source>This page</source>
        <extracomment>Where to search: on the page that is open. 本版</extracomment>
        <translation>本版</translation>
    </message>
    <message>
        <source>Close the search results (Esc)</source>
        <translation>关闭搜索结果（Esc）</translation>
    </message>
    <message>
        <source>Close the search results</source>
        <translation>关闭搜索结果</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>It may stand in another newspaper or edition.</source>
        <translation>也许在别的报纸或别的期里。</translation>
    </message>
    <message>
        <source>Try fewer or shorter words.</source>
        <translation>试试少用几个词，或换短一点的词。</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>命中的次序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>Order of the hits. 最新在前</extracomment>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <extracomment>Order of the hits. 按相关度</extracomment>
        <translation>按相关度</translation>
    </message>
    <message>
        <source>Save Search</source>
        <extracomment>Button that keeps a search in the sidebar. 存为搜索</extracomment>
        <translation>存为搜索</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>把这次搜索留在侧栏里</translation>
    </message>
    <message>
        <source>The most relevant of the newest %1</source>
        <extracomment>Remark when hits are ordered by relevance and too many match to compare all</extracomment>
        <translation>最新 %1 篇里最相关的</translation>
    </message>
    <message>
        <source>Look for “%1” in titles by pinyin</source>
        <extracomment>Link under a search of Latin letters that found little; %1 are the letters. 按拼音在标题中找</extracomment>
        <translation>按拼音在标题中找“%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what is wrong with a search; %2: the piece of it that is meant</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>It may stand in articles that are not in the index yet.</source>
        <translation>可能在还没有编入索引的文章里。</translation>
    </message>
    <message>
        <source>The search index is being built (%1%): not everything is found yet.</source>
        <extracomment>Remark above hits; %1: how much of the index is there. 正在建立索引</extracomment>
        <translation>正在建立索引（%1%），结果还不完整。</translation>
    </message>
    <message>
        <source>Words that all must be there, in any order.
&quot;exact words&quot;   -without   this OR that
title:…   byline:…   paper:…   date:2026-01   pinyin:…
kind:picture   is:unread</source>
        <translation>几个词都要出现，先后不限。
&quot;完全一致&quot;   -不含   这个 OR 那个
title:标题   byline:作者   paper:报纸
date:2026-01   pinyin:拼音
类型:图片   状态:未读</translation>
    </message>
</context>
<context>
    <name>Baojia::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Give every command its usual keys again</source>
        <translation>让所有命令恢复默认按键</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>筛选命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Remove Key</source>
        <translation>删除按键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Give this command its usual keys again</source>
        <translation>让此命令恢复默认按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>在此按下新的按键</translation>
    </message>
    <message>
        <source>Add Key</source>
        <translation>添加按键</translation>
    </message>
    <message>
        <source>Take Over</source>
        <extracomment>Takes a key away from the command that has it</extracomment>
        <translation>改归此命令</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <extracomment>Heading above the keys of a command</extracomment>
        <translation>“%1”的按键</translation>
    </message>
    <message>
        <source>%1 is needed to move about in windows.</source>
        <translation>%1 用于在窗口中移动，不能用作快捷键。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 已是“%2”的按键。</translation>
    </message>
    <message>
        <source>This command has the key %1 already.</source>
        <translation>此命令已有按键 %1。</translation>
    </message>
</context>
<context>
    <name>Baojia::SidebarPanel</name>
    <message>
        <source>Sidebar</source>
        <extracomment>The left part of the window</extracomment>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>Filter newspapers</source>
        <extracomment>Placeholder of the line above the list of newspapers; name or pinyin may be typed</extracomment>
        <translation>筛选报纸</translation>
    </message>
    <message>
        <source>By name, pinyin or initials: 重庆, chongqing, cqrb</source>
        <translation>可用报名、拼音或首字母：重庆、chongqing、cqrb</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>No newspapers yet</source>
        <translation>还没有报纸</translation>
    </message>
    <message>
        <source>Drag files or folders into the window to import them.</source>
        <translation>把文件或文件夹拖进窗口即可导入。</translation>
    </message>
    <message>
        <source>No newspaper by this name</source>
        <extracomment>Shown when no newspaper&apos;s name holds what was typed in the filter line</extracomment>
        <translation>没有叫这个名字的报纸</translation>
    </message>
    <message>
        <source>Show or hide the bookmarks</source>
        <translation>显示或隐藏收藏</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Articles you bookmark are kept here.</source>
        <extracomment>Shown in the list of bookmarks while it is empty. 收藏</extracomment>
        <translation>收藏的文章会放在这里。</translation>
    </message>
    <message>
        <source>Bookmarks  %1</source>
        <extracomment>Heading of the list of bookmarks 收藏; %1 is how many there are</extracomment>
        <translation>收藏  %1</translation>
    </message>
    <message>
        <source>Mark Edition as Read</source>
        <translation>将本期标为已读</translation>
    </message>
    <message>
        <source>Mark This Day in All Newspapers as Read</source>
        <translation>将当日所有报纸标为已读</translation>
    </message>
    <message>
        <source>Mark Newspaper as Read</source>
        <translation>将整份报纸标为已读</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>在新标签页中打开</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Mark Year as Read</source>
        <extracomment>Of one newspaper</extracomment>
        <translation>将这一年标为已读</translation>
    </message>
    <message>
        <source>Mark Month as Read</source>
        <translation>将这个月标为已读</translation>
    </message>
</context>
<context>
    <name>Baojia::SidebarSection</name>
    <message>
        <source>shown</source>
        <extracomment>State of a list of the sidebar, for screen readers</extracomment>
        <translation>已展开</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>Baojia::SourceDialog</name>
    <message>
        <source>Source: %1</source>
        <extracomment>Title of the window that shows the document an article was read from. 查看来源</extracomment>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>来源原文</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>复制全文</translation>
    </message>
    <message>
        <source>Find in source</source>
        <extracomment>Placeholder of a line that finds words in the text above it</extracomment>
        <translation>在来源中查找</translation>
    </message>
    <message>
        <source>Find in source (%1)</source>
        <translation>在来源中查找（%1）</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Some bytes are no characters of this encoding and are shown as �.</source>
        <translation>有些字节在这种编码里不是字符，显示为 �。</translation>
    </message>
    <message>
        <source>This document is very big, so it is shown without colours.</source>
        <translation>文件很大，因此不加语法着色。</translation>
    </message>
    <message>
        <source>Very long lines are broken here; copying the whole text gives them unbroken.</source>
        <translation>过长的行在这里被折断；复制全文时仍是完整的行。</translation>
    </message>
    <message>
        <source>Only the beginning is shown; copying the whole text gives all of it.</source>
        <translation>这里只显示开头；复制全文可得到全部内容。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>Baojia::SpeechStrip</name>
    <message>
        <source>Reading aloud</source>
        <translation>听报</translation>
    </message>
    <message>
        <source>Article that is read aloud</source>
        <translation>正在朗读的文章</translation>
    </message>
    <message>
        <source>Sentence that is read aloud</source>
        <translation>正在朗读的句子</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A button that shows the article that is read aloud. Chinese: 回到朗读处</extracomment>
        <translation>回到朗读处</translation>
    </message>
    <message>
        <source>Show the article that is read aloud</source>
        <translation>显示正在朗读的文章</translation>
    </message>
    <message>
        <source>Article before</source>
        <translation>上一篇</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一篇</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>朗读速度</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>How fast is read aloud: 1.25 times as fast as usual. Chinese: %1 倍</extracomment>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>嗓音</translation>
    </message>
    <message numerus="yes">
        <source>%n more article(s)</source>
        <extracomment>How many articles are still to be read aloud. Chinese: 还有 %n 篇</extracomment>
        <translation>
            <numerusform>还有 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Baojia::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <extracomment>The list below the search line</extracomment>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>Baojia::SuggestionModel</name>
    <message>
        <source>Forget Recent Searches</source>
        <translation>清除最近的搜索</translation>
    </message>
    <message>
        <source>day, month, year or range</source>
        <extracomment>What date: in a search takes</extracomment>
        <translation>日、月、年或一段时间</translation>
    </message>
    <message>
        <source>unread, read or bookmarked</source>
        <extracomment>What is: in a search takes</extracomment>
        <translation>未读、已读或收藏</translation>
    </message>
    <message>
        <source>words in the title</source>
        <extracomment>What title: in a search looks at</extracomment>
        <translation>标题中的文字</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <extracomment>What byline: in a search looks at</extracomment>
        <translation>作者</translation>
    </message>
    <message>
        <source>section of the newspaper</source>
        <extracomment>What section: in a search looks at. 栏目</extracomment>
        <translation>栏目</translation>
    </message>
    <message>
        <source>name, pinyin or initials</source>
        <extracomment>What paper: in a search takes</extracomment>
        <translation>报名、拼音或首字母</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>What tag: in a search looks at</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>how the title sounds</source>
        <extracomment>What pinyin: in a search takes: letters as those of the title&apos;s characters</extracomment>
        <translation>标题的拼音</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a suggestion: %1 what is put into the search, %2 what it is</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>article, picture, advertisement or teaser</source>
        <extracomment>What kind: in a search takes</extracomment>
        <translation>文章、图片、广告或导读</translation>
    </message>
</context>
<context>
    <name>Baojia::TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>New Tab</source>
        <translation>新建标签页</translation>
    </message>
    <message>
        <source>Reopen Closed Tab</source>
        <translation>重新打开关闭的标签页</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Close Other Tabs</source>
        <translation>关闭其他标签页</translation>
    </message>
</context>
<context>
    <name>Baojia::TaskPanel</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>约剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>约剩 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::TextArticleView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>在新标签页中打开</translation>
    </message>
</context>
<context>
    <name>Baojia::ThumbnailGrid</name>
    <message>
        <source>Pages of this edition</source>
        <translation>本期各版</translation>
    </message>
</context>
<context>
    <name>Baojia::UnreadModel</name>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
</context>
<context>
    <name>Baojia::UnreadSection</name>
    <message>
        <source>Unread articles</source>
        <translation>未读文章</translation>
    </message>
    <message>
        <source>Everything was read.</source>
        <extracomment>Shown in the list of unread articles while it is empty</extracomment>
        <translation>全部读完了。</translation>
    </message>
    <message>
        <source>Unread  %1</source>
        <extracomment>Heading of the list of unread articles 未读; %1 is how many there are</extracomment>
        <translation>未读  %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Show or hide what is unread, the newest first</source>
        <translation>显示或隐藏未读文章，最新的在前</translation>
    </message>
</context>
<context>
    <name>Baojia::WatchDesk</name>
    <message>
        <source>Importing from “%1”</source>
        <extracomment>What the strip at the foot says while new files of a watched folder come in. 从“下载”导入</extracomment>
        <translation>从“%1”导入</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
</context>
<context>
    <name>Baojia::WatchedFoldersDialog</name>
    <message>
        <source>Watched Folders</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>New files in a ticked folder come in by themselves while the program runs, and those that came meanwhile when it starts. What lies in a folder when you tick it stays out.</source>
        <translation>勾选的文件夹里有了新文件，会自动导入；程序关闭期间来的，下次启动时导入。勾选时已有的文件不会导入。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>篇数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No folder is watched. Add one, and tick it.</source>
        <translation>还没有监视任何文件夹。请添加一个，再勾选。</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Watch it no longer; what came in stays in the library</source>
        <translation>不再监视；已导入的仍在报库里</translation>
    </message>
    <message>
        <source>&amp;Look Now</source>
        <translation>立即查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>详情(&amp;D)…</translation>
    </message>
    <message>
        <source>The report of the last import from it</source>
        <translation>最近一次从这里导入的报告</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation>最近一次：%1</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>未监视</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Stopped; goes on when something new comes</source>
        <translation>已停止；有新文件时继续</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>上次查看 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n file(s) left out</source>
        <extracomment>%1 &quot;Looked at 15:20&quot;, %n files of the last import</extracomment>
        <translation>
            <numerusform>%1，%n 个文件未导入</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>找不到这个文件夹</translation>
    </message>
    <message>
        <source>You may not read this folder</source>
        <translation>没有权限读取这个文件夹</translation>
    </message>
    <message>
        <source>There are too many files in it</source>
        <translation>文件太多，无法监视</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>这里没有“%1”这个选项。</translation>
    </message>
    <message>
        <source>After %1 a value is missing.</source>
        <translation>%1 后面缺少值。</translation>
    </message>
    <message>
        <source>After “%1” something is missing.</source>
        <translation>“%1”后面还缺内容。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1”是多余的。</translation>
    </message>
    <message>
        <source>“baojia help” shows how it is used.</source>
        <translation>用法请看“baojia help”。</translation>
    </message>
    <message>
        <source>After “bookmark” comes add ID, remove ID or list.</source>
        <translation>“bookmark”后面应是 add 编号、remove 编号或 list。</translation>
    </message>
    <message>
        <source>“%1” is no article number.</source>
        <translation>“%1”不是文章编号。</translation>
    </message>
    <message>
        <source>Name either --article ID or --edition NEWSPAPER/DATE, and --to FILE.pdf.</source>
        <translation>请用 --article 编号 或 --edition 报名/日期 指定一样，并用 --to 文件.pdf 指定去处。</translation>
    </message>
    <message>
        <source>“%1” is no edition: write NEWSPAPER/YYYY-MM-DD.</source>
        <translation>“%1”不是一期报纸：请写成 报名/YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>PDF export</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>After “list” comes newspapers, editions, pages or articles.</source>
        <translation>“list”后面应是 newspapers、editions、pages 或 articles。</translation>
    </message>
    <message>
        <source>Name the edition with --newspaper NAME and --date YYYY-MM-DD.</source>
        <translation>请用 --newspaper 报名 和 --date YYYY-MM-DD 指定是哪一期。</translation>
    </message>
    <message>
        <source>Choose one of --json, --text, --html and --source.</source>
        <translation>--json、--text、--html、--source 只能选一个。</translation>
    </message>
    <message>
        <source>“%1” is no number of hits.</source>
        <translation>“%1”不是条数。</translation>
    </message>
    <message>
        <source>Search for words, or for a saved search with --saved NAME.</source>
        <translation>请给出要搜索的词，或用 --saved 名称 指定一个已存搜索。</translation>
    </message>
    <message>
        <source>After --sort comes newest or relevance.</source>
        <translation>--sort 后面应是 newest 或 relevance。</translation>
    </message>
    <message>
        <source>Choose one of --count and --facets.</source>
        <translation>--count 和 --facets 只能选一个。</translation>
    </message>
    <message>
        <source>Compared are only the newest %1 that match.</source>
        <translation>只比较了最新的 %1 篇。</translation>
    </message>
    <message>
        <source>There are more: only the newest were counted in the time.</source>
        <translation>还有更多：时间内只数了最新的。</translation>
    </message>
    <message>
        <source>With --reprints there is only --json.</source>
        <translation>--reprints 只能与 --json 同用。</translation>
    </message>
    <message>
        <source>With --force a new backup takes its place, once that is whole.</source>
        <translation>加上 --force，新备份完整之后会替换它。</translation>
    </message>
    <message>
        <source>comes with Baojia</source>
        <translation>报架自带</translation>
    </message>
    <message>
        <source>With the general rules an import would give:</source>
        <translation>加上通用规则，导入后会得到：</translation>
    </message>
    <message>
        <source>neither page nor article for sure</source>
        <translation>不能确定是版面还是文章</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>the recipe fits it</source>
        <translation>配方适用</translation>
    </message>
    <message>
        <source>the recipe does not fit it by itself</source>
        <translation>配方不会自动选中它</translation>
    </message>
    <message>
        <source>By itself the recipe finds nothing here.</source>
        <translation>配方本身在这里什么也没找到。</translation>
    </message>
    <message>
        <source>The selectors take too long on this document; what follows is not all.</source>
        <translation>选择器在这份文档上耗时太长，以下内容不全。</translation>
    </message>
    <message>
        <source>--newspaper and --write belong to “recipe reread RECIPE”.</source>
        <translation>--newspaper 和 --write 只用于“recipe reread 配方”。</translation>
    </message>
    <message>
        <source>After “recipe” comes list, test RECIPE FILE… or reread RECIPE.</source>
        <translation>“recipe”后面请写 list、test 配方 文件… 或 reread 配方。</translation>
    </message>
    <message>
        <source>Reading again: %1 of %2</source>
        <extracomment>%1 of %2 articles</extracomment>
        <translation>正在重新读取：%1 / %2</translation>
    </message>
    <message>
        <source>Baojia: read Chinese digital newspapers offline

  baojia [FILE…]                      open the window (and import the files)
  baojia baojia://NEWSPAPER/YYYY-MM-DD[/PAGE[/N]]
                                      open that place: Edit ▸ Copy Link gives such an address
  baojia import PATH… [--dry-run]     put files, folders or archives into the library
  baojia list newspapers|editions|pages|articles [--newspaper NAME] [--date YYYY-MM-DD] [--page LABEL]
  baojia show ID [--json|--text|--html|--source|--reprints]
  baojia search QUERY|--saved NAME [--limit N] [--sort newest|relevance] [--count|--facets]
  baojia export --article ID | --edition NEWSPAPER/DATE --to FILE.pdf
  baojia bookmark add ID | remove ID | list
  baojia correct ID [--title T] [--byline B] [--section S] [--page L] [--date YYYY-MM-DD] [--as-read]
  baojia recipe list | test RECIPE FILE…
                                      what newspaper sites are described, and what a recipe finds
  baojia recipe reread RECIPE [--newspaper NAME] [--write]
                                      what a recipe would change in the library, or change it
  baojia check                        look for damage in the library
  baojia backup FILE [--force]        copy the library, whole and checked, into one file
  baojia backup --auto                make the daily backup in the library&apos;s folder, if one is due
  baojia backup --drill               restore each of these on trial
  baojia repair LIBRARY --to NEW      save what can be read of a damaged library into a new one
  baojia restore FILE                 put a backup in the library&apos;s place, which is kept beside it
  baojia optimize                     make the library as small and as quick as it can be
  baojia stats                        how much there is in the library, and what it takes
  baojia version

  --library DIR   use the library in DIR
  --json          answer as JSON
  --safe-graphics open the window without the graphics card, where articles stay blank or the view dies

Exit code: 0 done, 1 something was not, 2 wrong use.</source>
        <translation>报架：离线阅读中文数字报

  baojia [文件…]                      打开窗口（并导入这些文件）
  baojia baojia://报名/YYYY-MM-DD[/版号[/第几篇]]
                                      打开这个位置：“编辑 ▸ 复制链接”得到这样的地址
  baojia import 路径… [--dry-run]     把文件、文件夹或压缩包放进报库
  baojia list newspapers|editions|pages|articles [--newspaper 报名] [--date YYYY-MM-DD] [--page 版号]
  baojia show 编号 [--json|--text|--html|--source|--reprints]
  baojia search 查询|--saved 名称 [--limit N] [--sort newest|relevance] [--count|--facets]
  baojia export --article 编号 | --edition 报名/日期 --to 文件.pdf
  baojia bookmark add 编号 | remove 编号 | list
  baojia correct 编号 [--title 标题] [--byline 作者] [--section 栏目] [--page 版号] [--date YYYY-MM-DD] [--as-read]
  baojia recipe list | test 配方 文件…
                                      有哪些报纸网站的配方，一个配方能从文件里读出什么
  baojia recipe reread 配方 [--newspaper 报名] [--write]
                                      列出配方会改动报库里的什么，或者真的改动
  baojia check                        检查报库有无损坏
  baojia backup 文件 [--force]        把整个报库检查后备份成一个文件
  baojia backup --auto                该备份时，在报库文件夹里做每日备份
  baojia backup --drill               试着恢复每一份自动备份
  baojia repair 报库 --to 新报库      把受损报库里还能读出的内容存入新报库
  baojia restore 文件                 用备份替换报库，原来的报库留在旁边
  baojia optimize                     整理报库，让它尽量小、尽量快
  baojia stats                        报库里有多少内容，占多少空间
  baojia version

  --library 目录  使用这个目录里的报库
  --json          以 JSON 回答
  --safe-graphics 不用显卡打开窗口：文章空白或显示中断时用

退出码：0 完成，1 有未完成的，2 用法不对。</translation>
    </message>
    <message>
        <source>After “repair LIBRARY” comes --to with the folder of the new library.</source>
        <translation>“repair 报库”之后要用 --to 写明新报库的文件夹。</translation>
    </message>
    <message>
        <source>“%1” can be restored: %2 articles.</source>
        <translation>“%1”可以恢复：%2 篇文章。</translation>
    </message>
    <message>
        <source>There is no automatic backup of this library yet.</source>
        <translation>这个报库还没有自动备份。</translation>
    </message>
    <message>
        <source>No backup is due: the last one is of today.</source>
        <translation>现在不必备份：最近一份就是今天的。</translation>
    </message>
    <message>
        <source>Its latest automatic backup is “%1”. “baojia restore” puts it in the library&apos;s place.</source>
        <translation>它最近的自动备份是“%1”，可以用“baojia restore”换回报库。</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>A year. Chinese: %1年</extracomment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <extracomment>%1 is the year, %2 the month. Chinese: %1%2, such as 2026年1月</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the day of the month, %2 the weekday. Chinese: %1日 %2</extracomment>
        <translation>%1日 %2</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>teaser</source>
        <translation>导读</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Doubts</source>
        <extracomment>What an import was not sure of in an article</extracomment>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Form of the text</source>
        <extracomment>The words of an article are the same, but not what is a heading, bold, a table …</extracomment>
        <translation>正文的形式</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>This search takes too long. Add a word, or search one newspaper only.</source>
        <translation>这次搜索太久了。请再加一个词，或只搜一种报纸。</translation>
    </message>
    <message>
        <source>“%1” could not be turned into a PDF.</source>
        <translation>无法把“%1”做成 PDF。</translation>
    </message>
    <message>
        <source>This build of Baojia cannot do this: %1.</source>
        <translation>这个版本的报架没有这项功能：%1。</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>这里看不懂“%1”。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Something happened that the program did not expect. Nothing was changed.</source>
        <translation>出现了程序没有料到的情况。没有改动任何内容。</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” may not be opened with your rights.</source>
        <translation>您没有权限打开“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>“%1”读不出来。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1”写不进去。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of the last step was kept in “%1”; free some space and try again.</source>
        <translation>磁盘已满。最后一步没有写入“%1”；请腾出空间后再试。</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1”已经存在。</translation>
    </message>
    <message>
        <source>“%1” is not a Baojia library. It was left as it is.</source>
        <translation>“%1”不是报架的报库。没有动它。</translation>
    </message>
    <message>
        <source>This library cannot be written to. You can read in it, but nothing can be added.</source>
        <translation>这个报库不能写入。可以阅读，但不能添加内容。</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Baojia. It was left as it is; update the program to open it.</source>
        <translation>报库“%1”由更新版本的报架建立。没有动它；请先升级程序再打开。</translation>
    </message>
    <message>
        <source>The library “%1” was made by an older Baojia and must be brought up to date first. Open it where it can be written to.</source>
        <translation>报库“%1”由旧版报架建立，要先升级。请在可以写入的地方打开它。</translation>
    </message>
    <message>
        <source>Another program is writing to the library just now. Try again in a moment.</source>
        <translation>另一个程序正在写入报库。请稍后再试。</translation>
    </message>
    <message>
        <source>The library did not answer as it should. Nothing was changed.</source>
        <translation>报库没有正常回应。没有改动任何内容。</translation>
    </message>
    <message>
        <source>There is no newspaper “%1” in the library.</source>
        <translation>报库里没有《%1》。</translation>
    </message>
    <message>
        <source>There is no edition “%1” in the library.</source>
        <translation>报库里没有“%1”这一期。</translation>
    </message>
    <message>
        <source>There is no page %1 in the library.</source>
        <translation>报库里没有 %1 这一版。</translation>
    </message>
    <message>
        <source>There is no article %1 in the library.</source>
        <translation>报库里没有编号为 %1 的文章。</translation>
    </message>
    <message>
        <source>This picture is not in the library.</source>
        <translation>报库里没有这张图片。</translation>
    </message>
    <message>
        <source>This is no newspaper format that Baojia knows.</source>
        <translation>报架不认识这种报纸格式。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>文件里没有文字。</translation>
    </message>
    <message>
        <source>The characters of the file cannot be read: it is not in the encoding it names.</source>
        <translation>文件里的字读不出来：它写明的编码与实际不符。</translation>
    </message>
    <message>
        <source>The file ends in the middle; it was probably not saved whole.</source>
        <translation>文件在中间断了，可能没有保存完整。</translation>
    </message>
    <message>
        <source>The head of the post cannot be understood.</source>
        <translation>看不懂文章的头信息。</translation>
    </message>
    <message>
        <source>The markup of the file cannot be understood.</source>
        <translation>看不懂文件的标记。</translation>
    </message>
    <message>
        <source>The day it appeared is not known: no date in the text, the name or the address.</source>
        <translation>不知道是哪天的报纸：正文、文件名和网址里都没有日期。</translation>
    </message>
    <message>
        <source>There is no article text in it.</source>
        <translation>里面没有文章正文。</translation>
    </message>
    <message>
        <source>It does not say which newspaper it is from.</source>
        <translation>没有写明出自哪份报纸。</translation>
    </message>
    <message>
        <source>It is larger than the safe limit.</source>
        <translation>超过了安全上限，太大。</translation>
    </message>
    <message>
        <source>Its markup is nested deeper than the safe limit.</source>
        <translation>标记嵌套太深，超过了安全上限。</translation>
    </message>
    <message>
        <source>There are more files in it than the safe limit.</source>
        <translation>里面的文件太多，超过了安全上限。</translation>
    </message>
    <message>
        <source>It is a link out of the chosen folder and was not followed.</source>
        <translation>这是指向所选文件夹之外的链接，没有跟随。</translation>
    </message>
    <message>
        <source>The archive is damaged or of an unknown kind.</source>
        <translation>压缩包已损坏，或是不认识的类型。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed yet.</source>
        <translation>引号还没有成对。</translation>
    </message>
    <message>
        <source>A parenthesis is not closed yet.</source>
        <translation>括号还没有成对。</translation>
    </message>
    <message>
        <source>There is a closing parenthesis too many.</source>
        <translation>多了一个右括号。</translation>
    </message>
    <message>
        <source>Dates are written like date:2026-01-28, date:2026-01 or date:2026-01..2026-03.</source>
        <translation>日期请写成 date:2026-01-28、date:2026-01 或 date:2026-01..2026-03。</translation>
    </message>
    <message>
        <source>Name at least one word to find, besides those to leave out.</source>
        <translation>除了要排除的词，请至少写一个要找的词。</translation>
    </message>
    <message>
        <source>The search is too long.</source>
        <translation>搜索内容太长。</translation>
    </message>
    <message>
        <source>The search is not finished yet.</source>
        <translation>搜索还没有写完。</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and was not restored. The library is as it was.</source>
        <translation>备份“%1”已损坏，没有恢复。报库保持原样。</translation>
    </message>
    <message>
        <source>Another program has the library open. Close it there and try again.</source>
        <translation>另一个程序正打开着这个报库。请在那里关闭它，再试一次。</translation>
    </message>
    <message>
        <source>There are no notes yet; after is: comes unread, read or bookmarked.</source>
        <translation>还没有笔记；is: 后面可以是 unread、read 或 bookmarked（未读、已读、收藏）。</translation>
    </message>
    <message>
        <source>After pinyin: come letters, like pinyin:xbjr or pinyin:xibu.</source>
        <translation>pinyin: 后面是字母，例如 pinyin:xbjr 或 pinyin:xibu。</translation>
    </message>
    <message>
        <source>A word is missing beside OR, AND or NOT.</source>
        <translation>OR、AND 或 NOT 旁边少了一个词。</translation>
    </message>
    <message>
        <source>A word is missing after the colon.</source>
        <translation>冒号后面少了一个词。</translation>
    </message>
    <message>
        <source>It was saved more than once; the latest was taken.</source>
        <translation>保存过不止一次，取最后一次。</translation>
    </message>
    <message>
        <source>The mapping file is not written correctly.</source>
        <translation>映射文件写得不对。</translation>
    </message>
    <message>
        <source>Which columns are title, text, newspaper and date is not known. A mapping file beside the table can say so.</source>
        <translation>不知道哪几列是标题、正文、报纸和日期。可以在表格旁边放一个映射文件说明。</translation>
    </message>
    <message>
        <source>This row does not fit the columns of the table.</source>
        <translation>这一行与表格的列对不上。</translation>
    </message>
    <message>
        <source>It is an archive within an archive within an archive; only one level is opened.</source>
        <translation>压缩包里的压缩包里还有压缩包；只打开一层。</translation>
    </message>
    <message>
        <source>It is locked with a password. Save it without one and import it again.</source>
        <translation>它有密码保护。请另存为没有密码的文件，再导入。</translation>
    </message>
    <message>
        <source>It is protected by a password. Please unpack it and import the folder.</source>
        <translation>它有密码保护。请先解压，再导入文件夹。</translation>
    </message>
    <message>
        <source>It is locked by its seller (DRM) and cannot be read.</source>
        <translation>它被销售方加了锁（DRM），无法读取。</translation>
    </message>
    <message>
        <source>It is one part of an archive in several files. Please unpack it and import the folder.</source>
        <translation>这是分卷压缩包的一卷。请先解压，再导入文件夹。</translation>
    </message>
    <message>
        <source>Its name leads out of the archive; it was not read.</source>
        <translation>它的文件名指向压缩包之外，没有读取。</translation>
    </message>
    <message>
        <source>The web archive only says that this is the same as before; what it was before is not here.</source>
        <translation>网页存档只注明此页与先前相同，而先前的内容不在这里。</translation>
    </message>
    <message>
        <source>After is: comes unread, read or bookmarked.</source>
        <translation>is: 后面请写 unread（未读）、read（已读）或 bookmarked（已收藏）。</translation>
    </message>
    <message>
        <source>After kind: comes article, picture, advertisement or teaser.</source>
        <extracomment>The words are as they are typed: 类型: 后面写 文章、图片、广告 或 导读</extracomment>
        <translation>类型: 后面请写 文章、图片、广告 或 导读。</translation>
    </message>
    <message>
        <source>The library “%1” is damaged. It was left as it is; restore it from a backup, or save what can be read into a new one.</source>
        <translation>报库“%1”已受损，现保持原样。请从备份恢复，或把还能读出的内容存入新报库。</translation>
    </message>
    <message>
        <source>The folder of the library has no locks that keep programs out of each other&apos;s way, as some network folders do not. Copy the library to a folder on this computer and open it there.</source>
        <translation>报库所在的文件夹不支持文件锁（有些网络文件夹如此），几个程序会互相干扰。请把报库复制到本机的文件夹，再从那里打开。</translation>
    </message>
    <message>
        <source>Hardly any of its rows is an article. The rest of it was not read.</source>
        <translation>它的行几乎都不是文章，其余部分没有读入。</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>For personal study and research only</source>
        <translation>仅供个人学习研究</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Page number at the foot of a sheet: %1 this one, %2 how many there are</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Page %1 %2</source>
        <extracomment>%1 the page label such as A01, %2 its name. Chinese: 第%1版 %2</extracomment>
        <translation>第%1版 %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Baojia</source>
        <translation>报架</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>新增 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>更新 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were there already</source>
        <translation>
            <numerusform>%n 篇已经有了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n 个文件未导入</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import was found</source>
        <translation>没有找到可以导入的内容</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins parts of a sentence such as &quot;3 articles added&quot; and &quot;1 file left out&quot;. Chinese: ，</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>已停止。%1</translation>
    </message>
    <message>
        <source>Nothing was changed. It would be: %1</source>
        <translation>没有改动任何内容。正式导入将是：%1</translation>
    </message>
    <message>
        <source>Title and text were guessed; please look at them.</source>
        <translation>标题和正文是推断的，请核对。</translation>
    </message>
    <message>
        <source>There was no title; the first sentence was taken.</source>
        <translation>没有标题，用了第一句话。</translation>
    </message>
    <message>
        <source>There was no date; it was taken from the file name.</source>
        <translation>没有日期，用了文件名里的日期。</translation>
    </message>
    <message>
        <source>The same article was there twice; it was taken once.</source>
        <translation>同一篇文章出现两次，只收一次。</translation>
    </message>
    <message>
        <source>The head of the post names something twice; the last one counts.</source>
        <translation>文章头信息里有重复的项，以最后一个为准。</translation>
    </message>
    <message>
        <source>The head of the post holds more than can be kept.</source>
        <translation>文章头信息里有无法保留的内容。</translation>
    </message>
    <message>
        <source>The head of the post was not written correctly and was read line by line.</source>
        <translation>文章头信息写法有误，已逐行读取。</translation>
    </message>
    <message>
        <source>Only the title was saved, not the text.</source>
        <translation>只保存了标题，没有保存正文。</translation>
    </message>
    <message>
        <source>A picture was not saved with the article.</source>
        <translation>有一张图片没有随文章保存。</translation>
    </message>
    <message>
        <source>A page of this edition is listed but was not saved.</source>
        <translation>本期有一版列在目录里，但没有保存。</translation>
    </message>
    <message>
        <source>An article of this page is listed but was not saved.</source>
        <translation>本版有一篇列在标题里，但没有保存。</translation>
    </message>
    <message>
        <source>The picture of the page was not saved.</source>
        <translation>没有保存版面图。</translation>
    </message>
    <message>
        <source>The PDF of the page was not saved.</source>
        <translation>没有保存本版的 PDF。</translation>
    </message>
    <message>
        <source>The same article stands on another page, too; it was taken once.</source>
        <translation>同一篇文章也在别的版上，只收一次。</translation>
    </message>
    <message>
        <source>Some characters could not be read and were replaced.</source>
        <translation>有些字读不出来，已用替代符号代替。</translation>
    </message>
    <message>
        <source>Part of the text is garbled (锟斤拷); it was saved in the wrong encoding.</source>
        <translation>部分文字是乱码（锟斤拷），保存时用错了编码。</translation>
    </message>
    <message>
        <source>The page lists other headlines whose text is not in this file.</source>
        <translation>本版还列有别的标题，正文不在这个文件里。</translation>
    </message>
    <message>
        <source>A title without text was found.</source>
        <translation>有一个标题没有正文。</translation>
    </message>
    <message>
        <source>No picture could be made from the PDF of the page.</source>
        <translation>无法用本版的 PDF 做出版面图。</translation>
    </message>
    <message>
        <source>There was no date; it was taken from the number of the article.</source>
        <translation>没有日期，用了文章编号里的日期。</translation>
    </message>
    <message>
        <source>There was no date; it was taken from the folder.</source>
        <translation>没有日期，用了文件夹名里的日期。</translation>
    </message>
    <message>
        <source>The newspaper is not named; it was guessed from the kind of file.</source>
        <translation>没有写明报纸，按文件类型推断。</translation>
    </message>
    <message>
        <source>The newspaper is not named; it was taken from the folder.</source>
        <translation>没有写明报纸，用了文件夹的名字。</translation>
    </message>
    <message>
        <source>The author was taken from the text.</source>
        <translation>作者取自正文。</translation>
    </message>
    <message>
        <source>A page has no number.</source>
        <translation>有一版没有版号。</translation>
    </message>
    <message>
        <source>Please look at this: %1.</source>
        <translation>请核对：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更新 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n 篇未变</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 newspaper, %2 date, %3 what came in. Chinese: %1 %2：%3</extracomment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>未导入：</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>请留意：</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>正在查看 %1</translation>
    </message>
    <message>
        <source>Reading %1 of %2: %3</source>
        <translation>正在读取第 %1 个，共 %2 个：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s)</source>
        <translation>
            <numerusform>%n 种报纸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n 期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them doubtful</source>
        <translation>
            <numerusform>其中 %n 篇存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n 篇存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would be left out</source>
        <translation>
            <numerusform>%n 个文件不会导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <extracomment>Ends a list that is too long to be shown</extracomment>
        <translation>
            <numerusform>……还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>This recipe has a fault and was not used. “baojia recipe list” says more. Line and column:</source>
        <translation>这个配方有错误，没有使用。详情见“baojia recipe list”。行和列：</translation>
    </message>
    <message>
        <source>A recipe takes too long on this file; general rules read the rest. Recipe:</source>
        <translation>配方在这个文件上耗时太长，其余由通用规则读取。配方：</translation>
    </message>
    <message>
        <source>A picture is of a kind that is not kept, such as SVG.</source>
        <translation>有一张图片的格式不保存，例如 SVG。</translation>
    </message>
    <message>
        <source>The text is too large or too deeply nested to be read; only the title came in.</source>
        <translation>正文过大或嵌套过深，无法读取，只导入了标题。</translation>
    </message>
    <message>
        <source>There was no date; it was taken from the address of the article.</source>
        <translation>没有日期，已取自文章网址。</translation>
    </message>
    <message>
        <source>The entry has no date; that of the feed was taken.</source>
        <translation>条目没有日期，已取订阅源的日期。</translation>
    </message>
    <message>
        <source>The newspaper is not named; it was taken from the file name or the site.</source>
        <translation>没有写明报纸，已取自文件名或网站。</translation>
    </message>
    <message>
        <source>The book&apos;s own list of its contents is damaged; what was found was read.</source>
        <translation>电子书自带的目录清单已损坏，找到的内容已导入。</translation>
    </message>
    <message>
        <source>There was no date; it was taken from when the file was made.</source>
        <translation>没有日期，已取文件的制作日期。</translation>
    </message>
    <message>
        <source>The feed is damaged; the entries that are whole came in.</source>
        <translation>订阅源已损坏，完好的条目已导入。</translation>
    </message>
    <message>
        <source>An article continues another one that was not found; it stays by itself.</source>
        <translation>一篇文章承接另一篇未找到的文章，暂单独保留。</translation>
    </message>
    <message>
        <source>What the columns mean was guessed from their names.</source>
        <translation>各列的意思是按列名猜的。</translation>
    </message>
    <message>
        <source>There was no date; that of the file was taken.</source>
        <translation>没有日期，用了文件自己的日期。</translation>
    </message>
    <message>
        <source>More rows of this table did not come in; their number:</source>
        <translation>这个表格还有别的行没有收入，行数：</translation>
    </message>
    <message>
        <source>The newspaper is not named; it bears the letters of its files.</source>
        <translation>没有报名；以文件名中的字母代号称呼。</translation>
    </message>
    <message>
        <source>There was no date; it was taken from the title of the PDF.</source>
        <translation>没有日期；取自 PDF 的标题。</translation>
    </message>
    <message>
        <source>Its articles could not be told apart; the page is one article.</source>
        <translation>无法分清各篇文章；整版作为一篇。</translation>
    </message>
    <message>
        <source>Headline and text were told apart by the height of the letters.</source>
        <translation>标题与正文是按字号高低区分的。</translation>
    </message>
    <message>
        <source>The page is a picture only; its text cannot be searched.</source>
        <translation>这一版只有图像，文字无法检索。</translation>
    </message>
    <message>
        <source>Characters that only a font of the newspaper knows were left out.</source>
        <translation>只有该报字体才认识的字符已略去。</translation>
    </message>
    <message>
        <source>The text of a page is listed but was not saved.</source>
        <translation>列出了一版的文字，但没有保存。</translation>
    </message>
    <message>
        <source>The picture of the page is of a kind that cannot be shown.</source>
        <translation>这一版的图像格式无法显示。</translation>
    </message>
    <message>
        <source>Text of the page that belongs to none of its articles.</source>
        <translation>版面上不属于任何一篇的文字。</translation>
    </message>
    <message>
        <source>From “%1”: %2</source>
        <extracomment>%1 a folder, %2 what came in and what did not</extracomment>
        <translation>从“%1”：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came from “%1”</source>
        <extracomment>Quietly told when new files in a watched folder came in by themselves. 从“下载”来了 3 篇</extracomment>
        <translation>
            <numerusform>从“%1”来了 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed in “%1”</source>
        <translation>
            <numerusform>“%1”里有 %n 篇更新</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no title; it was taken from the file name.</source>
        <translation>没有标题，用了文件名里的标题。</translation>
    </message>
    <message>
        <source>all there</source>
        <extracomment>In a narrow column: the library holds all articles of this edition. 已全有</extracomment>
        <translation>已全有</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are new.</source>
        <translation>
            <numerusform>%n 篇是新的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library in another form and would be replaced.</source>
        <translation>
            <numerusform>%n 篇报库中已有，但内容不同，将被替换。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library already.</source>
        <translation>
            <numerusform>%n 篇报库中已有。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these articles are in the library already.</source>
        <translation>这些文章报库中都已有了。</translation>
    </message>
    <message>
        <source>The library was damaged here: this article may not be what was imported.</source>
        <translation>报库曾在此处受损：这篇文章可能与导入时不同。</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Page %1</source>
        <extracomment>%1 is the page label as printed, such as A01. Chinese: 第%1版</extracomment>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Page %1 %2</source>
        <extracomment>%1 is the page label, %2 its name, such as 要闻. Chinese: 第%1版 %2</extracomment>
        <translation>第%1版 %2</translation>
    </message>
    <message>
        <source>article %1 of %2</source>
        <extracomment>Place of the article on its page. Chinese: 第%1篇/共%2篇</extracomment>
        <translation>第%1篇/共%2篇</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>Place of the page in its edition. Chinese: 第%1版/共%2版</extracomment>
        <translation>第%1版/共%2版</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>In a list, of a photograph with a caption. Chinese: 图片</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <extracomment>In a list. Chinese: 广告</extracomment>
        <translation>广告</translation>
    </message>
    <message>
        <source>Teaser</source>
        <extracomment>In a list, of an item that points to an article on another page. Chinese: 导读</extracomment>
        <translation>导读</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Parts what is said of an article in a list: title, newspaper, date, page. Chinese: ，</extracomment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>Source</source>
        <extracomment>Before the newspaper&apos;s name at the end of an article. Chinese: 来源</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>%1 is the page label as printed, such as A01. Chinese: 第%1版</extracomment>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Saved from</source>
        <extracomment>Before the address an article was saved from. Chinese: 原文地址</extracomment>
        <translation>原文地址</translation>
    </message>
    <message>
        <source>Picture not saved</source>
        <extracomment>In place of a picture that is not in the library. Chinese: 图片未保存</extracomment>
        <translation>图片未保存</translation>
    </message>
    <message>
        <source>No articles on this page</source>
        <translation>本版没有文章</translation>
    </message>
    <message>
        <source>Also on</source>
        <extracomment>At the end of an article, before the other pages of the same day that carry it. Chinese: 又见</extracomment>
        <translation>又见</translation>
    </message>
    <message>
        <source>Read more:</source>
        <extracomment>At the end of a teaser: the article itself, and then the page it stands on. Chinese: 详见</extracomment>
        <translation>详见</translation>
    </message>
    <message>
        <source>This page was not saved</source>
        <extracomment>On the front of a page that the newspaper&apos;s list of pages names, but of which nothing was saved. Chinese: 本版未保存</extracomment>
        <translation>本版未保存</translation>
    </message>
    <message>
        <source>The dictionaries of OpenCC, which turn Simplified into Traditional, are not installed: this is the text as it was printed.</source>
        <extracomment>On the front of a page without headlines. Chinese: 本版没有文章</extracomment>
        <translation>简繁转换所需的 OpenCC 词典没有安装，这里按原文显示。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The date line of a front, as QDate::toString() takes it. Chinese: yyyy年M月d日</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>The recipe cannot be read: %1</source>
        <translation>无法读取配方：%1</translation>
    </message>
    <message>
        <source>This is not YAML: %1</source>
        <translation>这不是 YAML：%1</translation>
    </message>
    <message>
        <source>This is longer than a recipe may be (%1).</source>
        <translation>超过了配方允许的长度（%1）。</translation>
    </message>
    <message>
        <source>This is nested deeper than %1 levels.</source>
        <translation>嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>There are more than %1 values in this recipe.</source>
        <translation>这个配方里的值超过 %1 个。</translation>
    </message>
    <message>
        <source>There is no key “%1” here.</source>
        <translation>这里没有“%1”这个键。</translation>
    </message>
    <message>
        <source>The key “%1” stands here twice.</source>
        <translation>键“%1”在这里出现了两次。</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>缺少键“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot have this value. It may be: %2</source>
        <translation>“%1”不能取这个值，可以是：%2</translation>
    </message>
    <message>
        <source>There is no recipe “%1” to extend.</source>
        <translation>没有可供扩展的配方“%1”。</translation>
    </message>
    <message>
        <source>Extending “%1” leads back to this recipe.</source>
        <translation>扩展“%1”又绕回了这个配方。</translation>
    </message>
    <message>
        <source>The recipe “%1”, which this one extends, has faults of its own.</source>
        <translation>这个配方所扩展的“%1”自身有错误。</translation>
    </message>
    <message>
        <source>Another file in this folder has the id “%1”, too.</source>
        <translation>这个文件夹里另有文件也用了 id“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2</source>
        <translation>“%1”不是正则表达式：%2</translation>
    </message>
    <message>
        <source>“%1” is no XPath: %2</source>
        <translation>“%1”不是 XPath：%2</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>“%1”必须是文字。</translation>
    </message>
    <message>
        <source>“%1” must be a text or a list of texts.</source>
        <translation>“%1”必须是文字或文字列表。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>“%1”必须是整数。</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>“%1”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>A recipe is a list of keys and values, beginning with id.</source>
        <translation>配方是一组键和值，以 id 开头。</translation>
    </message>
    <message>
        <source>“%1” must hold keys and values.</source>
        <translation>“%1”里必须是键和值。</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Page name</source>
        <translation>版名</translation>
    </message>
    <message>
        <source>Page picture</source>
        <translation>版面图</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>各版</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>热区</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>版权</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message>
        <source>The new library “%1” has %2 newspapers, %3 editions, %4 articles, %5 pictures and PDFs, %6 bookmarks, %7 corrections, %8 articles marked as read and %9 saved searches.</source>
        <translation>新报库“%1”里有 %2 种报纸、%3 期、%4 篇文章、%5 个图片和 PDF、%6 个收藏、%7 处更正、%8 篇已读标记和 %9 条已存搜索。</translation>
    </message>
    <message>
        <source>Nothing was lost. The damaged library is as it was.</source>
        <translation>没有丢失任何内容。受损的报库保持原样。</translation>
    </message>
    <message>
        <source>Some of the file could not be read; nothing is known to be missing. The damaged library is as it was.</source>
        <translation>文件有一部分读不出来，但没有发现缺少内容。受损的报库保持原样。</translation>
    </message>
    <message>
        <source>Lost or changed: %1. The damaged library is as it was; import these newspapers again, if you can.</source>
        <translation>丢失或有变的：%1 处。受损的报库保持原样；如有原件，请重新导入这些报纸。</translation>
    </message>
    <message>
        <source>the name of the newspaper is lost; its editions are kept</source>
        <translation>报名已丢失，各期仍保留</translation>
    </message>
    <message>
        <source>a page is lost; its articles are kept</source>
        <translation>有一版已丢失，其中的文章仍保留</translation>
    </message>
    <message>
        <source>the picture of the page is lost</source>
        <translation>版面图已丢失</translation>
    </message>
    <message>
        <source>the article is lost</source>
        <translation>文章已丢失</translation>
    </message>
    <message>
        <source>the article is not what was imported any more; it is kept, with a remark</source>
        <translation>文章已与导入时不同，现予保留并加注</translation>
    </message>
    <message>
        <source>the document that the article was read from is lost</source>
        <translation>文章的来源文件已丢失</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 newspaper, date, page and title; %2 what of it is lost</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 处</translation>
    </message>
    <message>
        <source>Too little of “%1” can be read to save anything of it. It was left as it was. Restore it from a backup.</source>
        <translation>“%1”能读出的内容太少，什么也救不出来。它保持原样，请从备份恢复。</translation>
    </message>
</context>
<context>
    <name>RereadLines</name>
    <message>
        <source>Text, paragraph %1</source>
        <translation>正文第 %1 段</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 a field of an article, %2 what it was, %3 what it becomes</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are read by the recipe</source>
        <translation>
            <numerusform>%n 篇由这个配方读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%n 篇已改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would change</source>
        <translation>
            <numerusform>%n 篇会改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) stay the same</source>
        <translation>
            <numerusform>%n 篇不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) cannot be read again whole and stay as they are</source>
        <translation>
            <numerusform>%n 篇无法完整地重新读取，保持原样</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeechWords</name>
    <message>
        <source>Nothing on this computer can read aloud: add a Chinese voice in Settings ▸ Time &amp; Language ▸ Speech.</source>
        <translation>这台电脑没有可以朗读的语音：请在“设置 ▸ 时间和语言 ▸ 语音”中添加中文语音。</translation>
    </message>
    <message>
        <source>Nothing on this computer can read aloud: add a Chinese voice in System Settings ▸ Accessibility ▸ Spoken Content.</source>
        <translation>这台电脑没有可以朗读的语音：请在“系统设置 ▸ 辅助功能 ▸ 朗读内容”中添加中文嗓音。</translation>
    </message>
    <message>
        <source>Nothing on this computer can read aloud: install speech-dispatcher with espeak-ng, and Qt&apos;s plugin for it (Debian: speech-dispatcher, speech-dispatcher-espeak-ng, qt6-speech-speechd-plugin).</source>
        <translation>这台电脑没有可以朗读的语音：请安装带 espeak-ng 的 speech-dispatcher 以及 Qt 的相应插件（Debian：speech-dispatcher、speech-dispatcher-espeak-ng、qt6-speech-speechd-plugin）。</translation>
    </message>
    <message>
        <source>There is no Chinese voice on this computer: add one in Settings ▸ Time &amp; Language ▸ Speech.</source>
        <translation>这台电脑没有中文语音：请在“设置 ▸ 时间和语言 ▸ 语音”中添加。</translation>
    </message>
    <message>
        <source>There is no Chinese voice on this computer: add one in System Settings ▸ Accessibility ▸ Spoken Content.</source>
        <translation>这台电脑没有中文嗓音：请在“系统设置 ▸ 辅助功能 ▸ 朗读内容”中添加。</translation>
    </message>
    <message>
        <source>There is no Chinese voice on this computer: install one for speech-dispatcher, such as the Mandarin of espeak-ng (Debian: speech-dispatcher-espeak-ng, espeak-ng-data).</source>
        <translation>这台电脑没有中文语音：请为 speech-dispatcher 安装一个，例如 espeak-ng 的普通话（Debian：speech-dispatcher-espeak-ng、espeak-ng-data）。</translation>
    </message>
    <message>
        <source>Reading aloud stopped: the voice of this computer failed.</source>
        <translation>朗读已停止：这台电脑的语音出了错。</translation>
    </message>
    <message>
        <source>Reading aloud stopped: the voice of this computer failed (%1).</source>
        <translation>朗读已停止：这台电脑的语音出了错（%1）。</translation>
    </message>
</context>
<context>
    <name>UpkeepWords</name>
    <message>
        <source>Checking the articles</source>
        <translation>检查文章</translation>
    </message>
    <message>
        <source>Checking pictures and PDFs</source>
        <translation>检查图片和 PDF</translation>
    </message>
    <message>
        <source>Checking the imported documents</source>
        <translation>检查导入的原件</translation>
    </message>
    <message>
        <source>Going through the search index</source>
        <translation>核对搜索索引</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Bringing the copy up to date</source>
        <translation>更新副本的格式</translation>
    </message>
    <message>
        <source>Collecting what makes searches quick</source>
        <translation>收集统计信息，让查询更快</translation>
    </message>
    <message>
        <source>Packing the file</source>
        <translation>压实文件</translation>
    </message>
    <message>
        <source>Weighing the texts</source>
        <translation>统计正文大小</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 what is done, such as &quot;Copying&quot;; %2 and %3 sizes such as &quot;12 MB&quot;
----------
%1 what is done, such as &quot;Checking the articles&quot;; %2 of %3 of them</extracomment>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>%1 newspapers, %2 editions, %3 pages, %4 articles, %5 pictures and PDFs, %6 bookmarks</source>
        <translation>%1 种报纸，%2 期，%3 版，%4 篇文章，%5 个图片和 PDF，%6 条收藏</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>报库完好。</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>报库已损坏。</translation>
    </message>
    <message>
        <source>The backup “%1” is whole: %2 articles, %3.</source>
        <extracomment>%1 a file, %2 a number of articles, %3 a size such as &quot;12 MB&quot;</extracomment>
        <translation>备份“%1”已完成并检查无误：%2 篇文章，%3。</translation>
    </message>
    <message>
        <source>The backup is the library now: %1 articles.</source>
        <translation>已从备份恢复报库：%1 篇文章。</translation>
    </message>
    <message>
        <source>What was there before is kept as “%1”.</source>
        <translation>原来的报库保留为“%1”。</translation>
    </message>
    <message>
        <source>The library takes %1; before it was %2.</source>
        <translation>报库现在占 %1，之前占 %2。</translation>
    </message>
    <message>
        <source>Its file was packed.</source>
        <translation>文件已压实。</translation>
    </message>
    <message>
        <source>Its file was full enough not to be packed.</source>
        <translation>文件里空余很少，不需要压实。</translation>
    </message>
    <message>
        <source>Its file could not be packed: the disk has no room for a second copy.</source>
        <translation>磁盘放不下第二份，文件没有压实。</translation>
    </message>
    <message>
        <source>Another program was reading, so its log stays until later.</source>
        <translation>另一个程序正在阅读，日志留到以后再清。</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>期</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>图片和 PDF</translation>
    </message>
    <message>
        <source>Imported documents</source>
        <translation>导入的原件</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Free in the file</source>
        <translation>文件内空余</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Formatted texts</source>
        <translation>带格式的正文</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>%1 and %2 sizes: packed, and before it was packed</extracomment>
        <translation>原件</translation>
    </message>
    <message>
        <source>%1 (unpacked %2)</source>
        <translation>%1（解压后 %2）</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>搜索索引</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>库结构版本</translation>
    </message>
    <message>
        <source>Index version</source>
        <translation>索引版本</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>How much of something is done: 43%</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>正在读取可以读出的内容</translation>
    </message>
</context>
</TS>
