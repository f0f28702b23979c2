<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
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
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <extracomment>Menu entry that opens a file dialog to put newspapers into the library</extracomment>
        <translation>匯入檔案(&amp;I)…</translation>
    </message>
    <message>
        <source>Put saved newspaper pages, posts or texts into the library</source>
        <translation>把儲存的報紙網頁、部落格文章或文字檔放進報庫</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>匯入資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Put everything that a folder holds into the library</source>
        <translation>把一個資料夾裡的全部報紙放進報庫</translation>
    </message>
    <message>
        <source>Open &amp;Sample Newspaper</source>
        <translation>開啟範例報紙(&amp;S)</translation>
    </message>
    <message>
        <source>A newspaper about this program, to try everything on</source>
        <translation>一份介紹本程式的報紙，可用來試用各項功能</translation>
    </message>
    <message>
        <source>&amp;Export Article as PDF…</source>
        <translation>匯出本篇為 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the open article as a PDF file</source>
        <translation>把開啟的文章存成 PDF 檔</translation>
    </message>
    <message>
        <source>Export E&amp;dition as PDF…</source>
        <translation>匯出本期為 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the whole edition as one PDF file with an outline</source>
        <translation>把整期報紙存成一個附書籤目錄的 PDF 檔</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what is selected in the article</source>
        <translation>複製文章裡選取的文字</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>選取整篇文章</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>在文中尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>找上一個(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Search All Newspapers</source>
        <translation>搜尋全部報紙(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <extracomment>放大</extracomment>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <extracomment>缩小</extracomment>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Default Size</source>
        <extracomment>默认: text in its usual size</extracomment>
        <translation>預設(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Colour theme 浅色</extracomment>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>白底黑字</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <extracomment>Colour theme 纸色</extracomment>
        <translation>紙色(&amp;A)</translation>
    </message>
    <message>
        <source>Dark text on the colour of paper</source>
        <translation>紙黃底黑字</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <extracomment>Colour theme 深色</extracomment>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>Light text on black</source>
        <translation>黑底淺字</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>側邊欄(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the newspapers</source>
        <translation>顯示或隱藏報紙清單</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <extracomment>The column of the window that shows the newspaper page 版面</extracomment>
        <translation>版面(&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide the page and its headlines</source>
        <translation>顯示或隱藏版面圖和標題導覽</translation>
    </message>
    <message>
        <source>Next Pa&amp;ne</source>
        <translation>下一個窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>把鍵盤焦點移到視窗的下一部分</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全螢幕(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Back to what was read before</source>
        <translation>回到先前讀過的地方</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前進(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Read On</source>
        <translation>接著讀(&amp;R)</translation>
    </message>
    <message>
        <source>One screen down; at the end the next unread article</source>
        <translation>往下一頁；讀完後開啟下一篇未讀</translation>
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
        <translation>檢視來源(&amp;S)</translation>
    </message>
    <message>
        <source>Show the document that the article was read from</source>
        <translation>顯示本篇文章的原始檔案</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Baojia</source>
        <translation>關於報架(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back Up Library…</source>
        <extracomment>备份书库: the whole library into one file</extracomment>
        <translation>備份報庫(&amp;B)…</translation>
    </message>
    <message>
        <source>Copy the whole library into one file, and check the copy</source>
        <translation>把整個報庫複製成一個檔案，並檢查這份副本</translation>
    </message>
    <message>
        <source>&amp;Restore from Backup…</source>
        <extracomment>从备份恢复</extracomment>
        <translation>從備份還原(&amp;R)…</translation>
    </message>
    <message>
        <source>Put a backup in the place of this library, which is kept beside it</source>
        <translation>用備份取代現在的報庫，現在的報庫保留在旁邊</translation>
    </message>
    <message>
        <source>Past Edi&amp;tions…</source>
        <extracomment>往期</extracomment>
        <translation>往期(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose another edition of this newspaper in a calendar</source>
        <translation>在日曆中選這份報紙的另一期</translation>
    </message>
    <message>
        <source>&amp;Reprints…</source>
        <extracomment>转载对照: the same article in other newspapers</extracomment>
        <translation>轉載對照(&amp;R)…</translation>
    </message>
    <message>
        <source>Compare the article with its reprints in other newspapers</source>
        <translation>與其他報紙的轉載逐段對照</translation>
    </message>
    <message>
        <source>&amp;Check Library</source>
        <extracomment>检查书库</extracomment>
        <translation>檢查報庫(&amp;C)</translation>
    </message>
    <message>
        <source>Look for damage in the library</source>
        <translation>尋找報庫裡的損壞</translation>
    </message>
    <message>
        <source>&amp;Optimise Library</source>
        <extracomment>优化书库</extracomment>
        <translation>最佳化報庫(&amp;O)</translation>
    </message>
    <message>
        <source>Make the library as small and as quick as it can be</source>
        <translation>讓報庫盡量小、盡量快</translation>
    </message>
    <message>
        <source>&amp;Look Before Importing</source>
        <extracomment>导入前先看一看: whether a window shows what would come in</extracomment>
        <translation>匯入前先看一看(&amp;L)</translation>
    </message>
    <message>
        <source>Show what would come in, and import it then</source>
        <translation>先列出將要匯入的內容，看過再匯入</translation>
    </message>
    <message>
        <source>Set title, author, section, page or date of this article right</source>
        <translation>更正這篇文章的標題、作者、欄目、版次或日期</translation>
    </message>
    <message>
        <source>Correct &amp;Article…</source>
        <extracomment>更正文章信息: title, author, section, page and date</extracomment>
        <translation>更正文章資訊(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Watched Folders…</source>
        <extracomment>监视文件夹: folders whose new files come in by themselves</extracomment>
        <translation>監視資料夾(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose folders whose new files come in by themselves</source>
        <translation>選擇資料夾，其中的新檔案會自動匯入</translation>
    </message>
    <message>
        <source>Reci&amp;pes…</source>
        <extracomment>配方: how the pages of a newspaper&apos;s site are read</extracomment>
        <translation>配方(&amp;P)…</translation>
    </message>
    <message>
        <source>Write how the pages of a newspaper&apos;s site are read, and try it</source>
        <translation>編寫如何讀取報紙網站的頁面，並試用</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>複製連結(&amp;L)</translation>
    </message>
    <message>
        <source>Copy an address that opens this place in Baojia</source>
        <translation>複製一個地址，可用報架開啟此處</translation>
    </message>
    <message>
        <source>Sho&amp;rtcuts…</source>
        <extracomment>快捷键: a dialog to change them</extracomment>
        <translation>快速鍵(&amp;R)…</translation>
    </message>
    <message>
        <source>Choose the keys of every command</source>
        <translation>為每個指令選擇按鍵</translation>
    </message>
    <message>
        <source>G&amp;o To…</source>
        <extracomment>转到</extracomment>
        <translation>前往(&amp;O)…</translation>
    </message>
    <message>
        <source>Type a newspaper, a day or a page</source>
        <translation>輸入報名、日期或版次</translation>
    </message>
    <message>
        <source>&amp;Same Day in Other Newspapers…</source>
        <extracomment>同日其他报纸</extracomment>
        <translation>同日其他報紙(&amp;S)…</translation>
    </message>
    <message>
        <source>Open what another newspaper printed on this day</source>
        <translation>開啟當天的另一份報紙</translation>
    </message>
    <message>
        <source>Re&amp;cent Articles…</source>
        <extracomment>最近读过的文章</extracomment>
        <translation>最近讀過(&amp;C)…</translation>
    </message>
    <message>
        <source>Open an article that was read lately</source>
        <translation>開啟最近讀過的文章</translation>
    </message>
    <message>
        <source>Co&amp;mmand Palette…</source>
        <extracomment>命令面板</extracomment>
        <translation>指令面板(&amp;M)…</translation>
    </message>
    <message>
        <source>Find any command by a word, pinyin or initials</source>
        <translation>用詞語、拼音或首字母查詢指令</translation>
    </message>
    <message>
        <source>New &amp;Tab</source>
        <extracomment>新建标签页</extracomment>
        <translation>新建標籤頁(&amp;T)</translation>
    </message>
    <message>
        <source>Read on from this place in a tab of its own</source>
        <translation>在單獨的標籤頁裡從這裡讀下去</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <extracomment>关闭标签页</extracomment>
        <translation>關閉標籤頁(&amp;C)</translation>
    </message>
    <message>
        <source>Close the tab that is read in; it can be opened again</source>
        <translation>關閉正在讀的標籤頁，之後可以重新開啟</translation>
    </message>
    <message>
        <source>Reo&amp;pen Closed Tab</source>
        <extracomment>重新打开关闭的标签页</extracomment>
        <translation>重新開啟關掉的標籤頁(&amp;P)</translation>
    </message>
    <message>
        <source>Bring the tab back that was closed last, where it was read to</source>
        <translation>恢復最近關閉的標籤頁，從讀到的地方繼續</translation>
    </message>
    <message>
        <source>Export Fro&amp;nt as PDF…</source>
        <extracomment>导出版面: the page made of headlines that is shown where no article is open</extracomment>
        <translation>將版面匯出為 PDF(&amp;N)…</translation>
    </message>
    <message>
        <source>Save the front made of this page&apos;s headlines as a PDF file, to be printed</source>
        <translation>把由本版標題編成的版面存為 PDF 檔案，便於列印</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>淺色或深色，與桌面一致</translation>
    </message>
    <message>
        <source>&amp;Reading Settings…</source>
        <extracomment>阅读设置: fonts, sizes and how articles are set</extracomment>
        <translation>閱讀設定(&amp;R)…</translation>
    </message>
    <message>
        <source>Font, size, lines and how articles are set</source>
        <translation>字型、字號、行距和文章的排法</translation>
    </message>
    <message>
        <source>&amp;Vertical</source>
        <extracomment>竖排: columns from the right</extracomment>
        <translation>豎排(&amp;V)</translation>
    </message>
    <message>
        <source>Set the article in columns that are read from right to left</source>
        <translation>文章豎排，從右往左讀</translation>
    </message>
    <message>
        <source>Turn in Scre&amp;ens</source>
        <extracomment>分页: articles are turned like pages, and not scrolled</extracomment>
        <translation>分頁翻屏(&amp;E)</translation>
    </message>
    <message>
        <source>Turn the article like pages, instead of scrolling it</source>
        <translation>像翻書一樣一屏一屏地翻，而不是滾動</translation>
    </message>
    <message>
        <source>Fo&amp;cus on Lines</source>
        <extracomment>聚焦行: all but the lines being read are dimmed</extracomment>
        <translation>聚焦行(&amp;C)</translation>
    </message>
    <message>
        <source>Dim all but the lines that are being read</source>
        <translation>只留正在讀的幾行清晰，其餘變淡</translation>
    </message>
    <message>
        <source>Simplified or &amp;Traditional</source>
        <extracomment>简/繁: goes through as printed, Simplified, Traditional</extracomment>
        <translation>簡繁轉換(&amp;T)</translation>
    </message>
    <message>
        <source>Show the text in Simplified characters, in Traditional ones, or as printed</source>
        <translation>依次顯示簡體、繁體和原文</translation>
    </message>
    <message>
        <source>&amp;Enlarge Page</source>
        <extracomment>放大版面: the picture of the page, not the text</extracomment>
        <translation>放大版面(&amp;E)</translation>
    </message>
    <message>
        <source>Show the picture of the page larger; Ctrl and the wheel do so under the pointer</source>
        <translation>放大版面圖；按住 Ctrl 滾動滾輪，可在指標處放大</translation>
    </message>
    <message>
        <source>Sh&amp;rink Page</source>
        <extracomment>缩小版面</extracomment>
        <translation>縮小版面(&amp;R)</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <extracomment>适合宽度: of the page&apos;s picture</extracomment>
        <translation>適合寬度(&amp;W)</translation>
    </message>
    <message>
        <source>Show the page as wide as there is room</source>
        <translation>版面圖與版面欄同寬</translation>
    </message>
    <message>
        <source>Whole &amp;Page</source>
        <extracomment>整版: all of the page&apos;s picture</extracomment>
        <translation>整版(&amp;P)</translation>
    </message>
    <message>
        <source>Show all of the page</source>
        <translation>顯示整個版面</translation>
    </message>
    <message>
        <source>&amp;Two Pages</source>
        <extracomment>双版: two facing pages side by side</extracomment>
        <translation>雙版(&amp;T)</translation>
    </message>
    <message>
        <source>Show the page that lies beside this one, too</source>
        <translation>同時顯示相對的另一版（跨版）</translation>
    </message>
    <message>
        <source>T&amp;humbnails</source>
        <extracomment>缩略图: small pictures of all pages of the edition</extracomment>
        <translation>縮圖(&amp;H)</translation>
    </message>
    <message>
        <source>Show small pictures of all pages</source>
        <translation>顯示本期各版的縮圖</translation>
    </message>
    <message>
        <source>Scro&amp;ll by Itself</source>
        <extracomment>自动滚动</extracomment>
        <translation>自動滾動(&amp;L)</translation>
    </message>
    <message>
        <source>The article goes on by itself until a key or a click; + and - change how fast</source>
        <translation>文章自動往下滾，按任意鍵或點選停止；+ 和 - 調整快慢</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <extracomment>下一个标签页</extracomment>
        <translation>下一個標籤頁(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <extracomment>上一个标签页</extracomment>
        <translation>上一個標籤頁(&amp;V)</translation>
    </message>
    <message>
        <source>Read A&amp;loud</source>
        <extracomment>听报: an article is read aloud</extracomment>
        <translation>聽報(&amp;L)</translation>
    </message>
    <message>
        <source>Read the article aloud; again to pause and go on</source>
        <translation>朗讀這篇文章；再按一次暫停或繼續</translation>
    </message>
    <message>
        <source>Read Pa&amp;ge Aloud</source>
        <extracomment>听本版</extracomment>
        <translation>聽本版(&amp;G)</translation>
    </message>
    <message>
        <source>Read every article of this page aloud</source>
        <translation>朗讀本版的每一篇文章</translation>
    </message>
    <message>
        <source>Read &amp;Edition Aloud from Here</source>
        <extracomment>从这里起听完本期</extracomment>
        <translation>從這裡起聽本期(&amp;E)</translation>
    </message>
    <message>
        <source>Read this article aloud, and all that follow in this edition</source>
        <translation>朗讀這篇文章以及本期中後面的所有文章</translation>
    </message>
    <message>
        <source>&amp;Queue for Reading Aloud</source>
        <extracomment>加入待听: read aloud after what is read aloud now</extracomment>
        <translation>加入待聽(&amp;Q)</translation>
    </message>
    <message>
        <source>Read this article aloud after those that are waiting</source>
        <translation>排在待聽的文章之後朗讀這篇</translation>
    </message>
    <message>
        <source>S&amp;top Reading Aloud</source>
        <extracomment>停止听报</extracomment>
        <translation>停止聽報(&amp;T)</translation>
    </message>
    <message>
        <source>Proof of Being O&amp;ffline…</source>
        <extracomment>离线证明: what pages wanted from the network and did not get</extracomment>
        <translation>離線證明(&amp;F)…</translation>
    </message>
    <message>
        <source>List what articles tried to fetch and what was refused</source>
        <translation>列出文章想取而被拒絕的東西</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>使用手册</extracomment>
        <translation>使用手冊(&amp;M)</translation>
    </message>
    <message>
        <source>How everything here is used</source>
        <translation>這裡的一切怎麼用</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <extracomment>版面: a menu in the View menu, about the picture of the page</extracomment>
        <translation>版面(&amp;P)</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <extracomment>Colour theme 跟随系统</extracomment>
        <translation>跟隨系統(&amp;Y)</translation>
    </message>
    <message>
        <source>Automatic Bac&amp;kups</source>
        <extracomment>自动备份</extracomment>
        <translation>自動備份(&amp;K)</translation>
    </message>
    <message>
        <source>Keep checked copies of the library beside it: each day, and after 50 imports</source>
        <translation>在報庫旁保留檢查過的副本：每天一份，每匯入 50 次再加一份</translation>
    </message>
</context>
<context>
    <name>Baojia::Application</name>
    <message>
        <source>Baojia</source>
        <translation>報架</translation>
    </message>
    <message>
        <source>This library cannot be opened</source>
        <translation>無法開啟這個報庫</translation>
    </message>
    <message>
        <source>Choose Another Library…</source>
        <translation>另選報庫…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Choose Another Library</source>
        <translation>另選報庫</translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>正在還原報庫</translation>
    </message>
    <message>
        <source>Restore from Backup…</source>
        <translation>從備份還原…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>Repairing the library</source>
        <translation>正在修復報庫</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The library is repaired</source>
        <translation>報庫已修復</translation>
    </message>
    <message>
        <source>Open the Repaired Library</source>
        <translation>開啟修復後的報庫</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細資料…</translation>
    </message>
    <message>
        <source>This library could not be repaired</source>
        <translation>這個報庫沒能修復</translation>
    </message>
</context>
<context>
    <name>Baojia::ArticleBrowser</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>複製連結網址</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>在新標籤頁中開啟</translation>
    </message>
</context>
<context>
    <name>Baojia::ArticleDesk</name>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>圖片已儲存為 %1。</translation>
    </message>
</context>
<context>
    <name>Baojia::ArticleListModel</name>
    <message>
        <source>Picture</source>
        <extracomment>图片新闻</extracomment>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <extracomment>广告</extracomment>
        <translation>廣告</translation>
    </message>
    <message>
        <source>Pointer to another page</source>
        <extracomment>导读: points to an article on another page</extracomment>
        <translation>導讀</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未讀</translation>
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
        <translation>自動滾動，每分鐘 %1 行；+ 和 - 調整快慢，按其他鍵停止</translation>
    </message>
</context>
<context>
    <name>Baojia::AutomaticBackups</name>
    <message>
        <source>There is no room for the automatic backup of the library in “%1”. It is made once there is.</source>
        <translation>“%1”裡沒有空間做報庫的自動備份。有了空間就會補做。</translation>
    </message>
</context>
<context>
    <name>Baojia::BackupDialog</name>
    <message>
        <source>Restore from Backup</source>
        <translation>從備份還原</translation>
    </message>
    <message>
        <source>Backup (*.sqlite);;All files (*)</source>
        <translation>備份 (*.sqlite);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>Baojia::BlockedRequestModel</name>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Redirection</source>
        <extracomment>A page that goes to another address by itself. Chinese: 跳转</extracomment>
        <translation>跳轉</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>樣式表</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>指令碼</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>Sound or film</source>
        <translation>聲音或影片</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <extracomment>What a page fetches in advance. Chinese: 预取</extracomment>
        <translation>預取</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>What a page reports about its reader. Chinese: 回传</extracomment>
        <translation>回傳</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>It would have left this computer</source>
        <translation>會離開這臺電腦</translation>
    </message>
    <message>
        <source>It is a file of this computer</source>
        <translation>是這臺電腦上的檔案</translation>
    </message>
    <message>
        <source>A page does not go elsewhere by itself</source>
        <translation>頁面不能自己跳到別處</translation>
    </message>
    <message>
        <source>It does not belong to this article</source>
        <translation>不屬於這篇文章</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來自</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>拒絕的原因</translation>
    </message>
    <message>
        <source>Front of a page</source>
        <translation>版面目錄</translation>
    </message>
</context>
<context>
    <name>Baojia::CalendarModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 篇未讀</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no edition</source>
        <extracomment>A day in the calendar without a newspaper</extracomment>
        <translation>%1：沒有出報</translation>
    </message>
    <message>
        <source>%1: all read</source>
        <extracomment>A day in the calendar whose edition was read to its end</extracomment>
        <translation>%1：已全部讀完</translation>
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
        <translation>上一個有報的月份</translation>
    </message>
    <message>
        <source>Next month with editions</source>
        <translation>下一個有報的月份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Days with an edition</source>
        <translation>有報的日子</translation>
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
        <translation>輸入指令、拼音或首字母</translation>
    </message>
</context>
<context>
    <name>Baojia::CorrectionDialog</name>
    <message>
        <source>Correct Article</source>
        <translation>更正文章資訊</translation>
    </message>
    <message>
        <source>The document it was read from stays as it is, and importing it again keeps what you correct here.</source>
        <translation>原來的檔案不會改動；再次匯入時，這裡的更正仍然有效。</translation>
    </message>
    <message>
        <source>&amp;Kicker</source>
        <translation>引題(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>標題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Deck</source>
        <translation>副題(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>欄目(&amp;E)</translation>
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
        <translation>恢復為讀入的內容：空</translation>
    </message>
    <message>
        <source>Back to what was read: %1</source>
        <translation>恢復為讀入的內容：%1</translation>
    </message>
    <message>
        <source>%1: back to what was read</source>
        <translation>%1：恢復為讀入的內容</translation>
    </message>
</context>
<context>
    <name>Baojia::DropOverlay</name>
    <message>
        <source>Drop newspapers here to import them</source>
        <extracomment>Over the whole window, while files are dragged there</extracomment>
        <translation>放開滑鼠，匯入報紙</translation>
    </message>
</context>
<context>
    <name>Baojia::ExportDesk</name>
    <message>
        <source>PDF export</source>
        <translation>匯出 PDF</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>匯出為 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 檔 (*.pdf)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在匯出</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已儲存為「%1」。</translation>
    </message>
</context>
<context>
    <name>Baojia::FacetBar</name>
    <message>
        <source>Narrow down</source>
        <extracomment>Heading of the newspapers and years that a search can be narrowed to</extracomment>
        <translation>縮小範圍</translation>
    </message>
    <message>
        <source>Show or hide where the hits come from</source>
        <translation>顯示或隱藏命中的來源</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>More newspapers</source>
        <translation>更多報紙</translation>
    </message>
    <message>
        <source>More years</source>
        <translation>更多年份</translation>
    </message>
    <message>
        <source>%1
Click to search elsewhere too</source>
        <translation>%1
按一下以同時搜尋別處</translation>
    </message>
    <message>
        <source>%1
Click to search there only</source>
        <translation>%1
按一下以只在其中搜尋</translation>
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
        <translation>已隱藏</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已顯示</translation>
    </message>
</context>
<context>
    <name>Baojia::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>在本篇中尋找</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一個</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Baojia::HelpDesk</name>
    <message>
        <source>Open a Link</source>
        <translation>開啟連結</translation>
    </message>
    <message>
        <source>This address lies outside your library. Open it in the browser?</source>
        <translation>這個網址不在報庫裡。要在瀏覽器中開啟嗎？</translation>
    </message>
    <message>
        <source>About Baojia</source>
        <translation>關於報架</translation>
    </message>
    <message>
        <source>Baojia %1</source>
        <translation>報架 %1</translation>
    </message>
    <message>
        <source>Reads Chinese digital newspapers offline. It never contacts a network by itself; a link opens only when you click it, in your browser.

Library: %1

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>離線閱讀中文數位報。程式從不自行連線；只有點選連結時，才會在瀏覽器中開啟。

報庫：%1

自由軟體，依 GNU 通用公共授權條款第 3 版或更新版本發行。</translation>
    </message>
</context>
<context>
    <name>Baojia::ImportDesk</name>
    <message>
        <source>Importing</source>
        <translation>正在匯入</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>匯入資料夾</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細資料…</translation>
    </message>
</context>
<context>
    <name>Baojia::ImportPreviewDialog</name>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Looking for newspapers…</source>
        <translation>正在尋找報紙……</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>將要匯入的內容</translation>
    </message>
    <message>
        <source>Looking for newspapers</source>
        <translation>正在尋找報紙</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細資料……</translation>
    </message>
    <message>
        <source>Show this before every import</source>
        <translation>每次匯入前都先看一看</translation>
    </message>
    <message>
        <source>No newspaper was found in what was dropped.</source>
        <translation>沒有找到可以匯入的報紙。</translation>
    </message>
    <message>
        <source>Double-click a newspaper or a date to change it; untick what is to stay out.</source>
        <translation>按兩下報紙名或日期可以修改；不要的取消勾選。</translation>
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
        <translation>報紙、日期、文章</translation>
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
        <translation>疑問</translation>
    </message>
    <message>
        <source>Not looked up under the new name or date</source>
        <translation>改名或改日期後尚未核對</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Column of a preview: how much of an edition the library does not hold yet</extracomment>
        <translation>報庫</translation>
    </message>
</context>
<context>
    <name>Baojia::ImportReportDialog</name>
    <message>
        <source>Import Report</source>
        <translation>匯入報告</translation>
    </message>
    <message>
        <source>File or edition</source>
        <translation>檔案或期次</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>儲存報告…</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未匯入</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>請留意</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文字檔 (*.txt)</translation>
    </message>
    <message>
        <source>import-report.txt</source>
        <translation>匯入報告.txt</translation>
    </message>
</context>
<context>
    <name>Baojia::KeySheetDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
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
        <translation>正在為查找轉載做準備…</translation>
    </message>
</context>
<context>
    <name>Baojia::LibraryRepair</name>
    <message>
        <source>Folder for the Repaired Library</source>
        <translation>修復後的報庫放在哪個資料夾</translation>
    </message>
    <message>
        <source>Repair Library</source>
        <translation>修復報庫</translation>
    </message>
</context>
<context>
    <name>Baojia::LibraryUpkeep</name>
    <message>
        <source>Checking</source>
        <translation>正在檢查</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細資料…</translation>
    </message>
    <message>
        <source>Check Library</source>
        <translation>檢查報庫</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>報庫已損壞。</translation>
    </message>
    <message>
        <source>Restore it from a backup. What the check found is below.</source>
        <translation>請從備份還原。檢查結果見下。</translation>
    </message>
    <message>
        <source>Optimising</source>
        <translation>正在最佳化</translation>
    </message>
    <message>
        <source>Back Up Library</source>
        <translation>備份報庫</translation>
    </message>
    <message>
        <source>Backup (*.sqlite)</source>
        <translation>備份 (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在備份</translation>
    </message>
    <message>
        <source>Restore from Backup</source>
        <translation>從備份還原</translation>
    </message>
    <message>
        <source>Put this backup in the place of the library?</source>
        <translation>用這份備份取代現在的報庫？</translation>
    </message>
    <message>
        <source>%1

It is checked first. The library as it is now is kept beside it; what was imported, read or bookmarked since the backup is in that one only.</source>
        <translation>%1

取代之前會先檢查備份。現在的報庫會保留在旁邊；備份之後匯入、讀過、收藏的內容只在那一份裡。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>An import or export is running. Restore when it has ended.</source>
        <translation>正在匯入或匯出。請等它結束後再還原。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在還原</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>正在修復</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>Restore Backup…</source>
        <translation>從備份恢復…</translation>
    </message>
</context>
<context>
    <name>Baojia::MainWindow</name>
    <message>
        <source>Baojia</source>
        <translation>報架</translation>
    </message>
    <message>
        <source>Drop newspapers here</source>
        <translation>把報紙拖到這裡</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>導覽</translation>
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
        <translation>儲存下來的數位報頁面、PDF、訂閱源、電子書、文字和壓縮檔都可以。內容只留在這台電腦上，閱讀不需要連網。</translation>
    </message>
    <message>
        <source>The article view ended several times, so articles are shown as plain text. “baojia --safe-graphics” starts without the graphics card, which often helps.</source>
        <translation>文章檢視多次意外終止，現改以純文字顯示文章。用“baojia --safe-graphics”啟動可不使用顯示卡，往往能解決問題。</translation>
    </message>
</context>
<context>
    <name>Baojia::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>使用手冊</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手冊裡查詢</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手冊的各頁</translation>
    </message>
</context>
<context>
    <name>Baojia::MessageBar</name>
    <message>
        <source>Close</source>
        <extracomment>Closes a message inside the window</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>關閉訊息</translation>
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
        <translation>錯誤</translation>
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
            <numerusform>%n 篇未讀</numerusform>
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
        <translation>版面圖</translation>
    </message>
    <message>
        <source>Article without a title</source>
        <translation>無標題文章</translation>
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
            <numerusform>%n 篇未讀</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>A page in a list of pages: the list of the newspaper names it, but it was not saved</extracomment>
        <translation>%1（未儲存）</translation>
    </message>
</context>
<context>
    <name>Baojia::PageMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy Picture of This Article</source>
        <translation>複製本文的圖片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save Picture As…</source>
        <translation>圖片另存為(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy Picture of This &amp;Page</source>
        <translation>複製本版的圖片(&amp;P)</translation>
    </message>
    <message>
        <source>Save Picture of This P&amp;age As…</source>
        <translation>本版圖片另存為(&amp;A)…</translation>
    </message>
    <message>
        <source>Save Picture As</source>
        <translation>圖片另存為</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>圖片 (*.png *.jpg *.webp)</translation>
    </message>
</context>
<context>
    <name>Baojia::PageOverview</name>
    <message>
        <source>Drag to see another part of the page</source>
        <translation>拖動可檢視版面的其他部分</translation>
    </message>
    <message>
        <source>Overview of the page</source>
        <translation>版面總覽</translation>
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
        <translation>標題導覽</translation>
    </message>
    <message>
        <source>Headlines of this page</source>
        <translation>本版標題導覽</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>圖片已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>圖片已存為 %1。</translation>
    </message>
</context>
<context>
    <name>Baojia::PaperScheme</name>
    <message>
        <source>This cannot be shown.</source>
        <translation>無法顯示。</translation>
    </message>
</context>
<context>
    <name>Baojia::PictureWindow</name>
    <message>
        <source>Picture before</source>
        <translation>上一張</translation>
    </message>
    <message>
        <source>Which of the pictures</source>
        <translation>第幾張圖片</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一張</translation>
    </message>
    <message>
        <source>Fit the window (0)</source>
        <extracomment>As large as the window has room for. Chinese: 适合窗口</extracomment>
        <translation>適合視窗（0）</translation>
    </message>
    <message>
        <source>Original size (1)</source>
        <extracomment>A pixel of the picture is one of the screen. Chinese: 原始大小</extracomment>
        <translation>原始大小（1）</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>縮小（-）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>圖片大小</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>複製圖片（Ctrl+C）</translation>
    </message>
    <message>
        <source>Save the picture… (Ctrl+S)</source>
        <translation>圖片另存為…（Ctrl+S）</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>Title of the window with a picture of an article; %1 is the article&apos;s. Chinese: 图片：%1</extracomment>
        <translation>圖片：%1</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>這張圖片無法顯示。</translation>
    </message>
    <message>
        <source>Save the Picture</source>
        <translation>圖片另存為</translation>
    </message>
</context>
<context>
    <name>Baojia::PlaceFinder</name>
    <message>
        <source>Newspaper, day or page</source>
        <translation>報名、日期或版次</translation>
    </message>
    <message>
        <source>For example: 2026-01-28, 1.28, yesterday, A05, page 5, or a newspaper and a day</source>
        <extracomment>Examples of what may be typed; every part may be left out</extracomment>
        <translation>例如：2026-01-28、1.28、昨天、A05、第5版、人民日報 1957-07-20</translation>
    </message>
    <message>
        <source>No newspaper by this name</source>
        <translation>沒有這個名稱的報紙</translation>
    </message>
    <message>
        <source>There is none; the nearest is:</source>
        <translation>沒有這一期或這一版，最近的是：</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Other newspapers of %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>%1 的其他報紙</translation>
    </message>
    <message>
        <source>No other newspaper of this day</source>
        <translation>當天沒有其他報紙</translation>
    </message>
    <message>
        <source>Articles read lately</source>
        <translation>最近讀過的文章</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>還沒有讀過其他文章</translation>
    </message>
</context>
<context>
    <name>Baojia::PlaceLinks</name>
    <message>
        <source>The link to this place was copied.</source>
        <translation>已複製此處的連結。</translation>
    </message>
    <message>
        <source>“%1” is no address of a place in a newspaper.</source>
        <translation>“%1”不是報紙中某處的地址。</translation>
    </message>
    <message>
        <source>The link leads to article %1 of this page, and there are not so many. This is the page.</source>
        <extracomment>%1 is a number from 1</extracomment>
        <translation>連結指向本版第 %1 篇，但本版沒有這麼多篇。這裡開啟的是這一版。</translation>
    </message>
    <message>
        <source>Open the Nearest Edition</source>
        <translation>開啟最近的一期</translation>
    </message>
    <message>
        <source>This library has not the place that the link leads to.</source>
        <translation>報庫中沒有此連結所指之處。</translation>
    </message>
</context>
<context>
    <name>Baojia::ProofDialog</name>
    <message>
        <source>Proof of Being Offline</source>
        <extracomment>离线证明</extracomment>
        <translation>離線證明</translation>
    </message>
    <message>
        <source>Refused requests</source>
        <translation>被拒絕的請求</translation>
    </message>
    <message>
        <source>No request left this computer</source>
        <extracomment>没有任何请求离开这台电脑</extracomment>
        <translation>沒有任何請求離開這臺電腦</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>複製列表</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>No page has asked for anything outside since Baojia was started or the list was cleared.</source>
        <translation>自報架啟動或清空列表以來，沒有頁面想取外面的東西。</translation>
    </message>
    <message numerus="yes">
        <source>Pages asked for %n thing(s) from elsewhere, and all of it was refused.</source>
        <extracomment>Chinese: 文章共想取 %n 样外面的东西，全部被拒绝。</extracomment>
        <translation>
            <numerusform>頁面共想取 %n 樣外面的東西，全部被拒絕。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are not listed any more.</source>
        <extracomment>Chinese: 最早的 %n 条已不在列表中。</extracomment>
        <translation>
            <numerusform>最早的 %n 條已不在列表中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for pages and pictures were answered from the library.</source>
        <extracomment>Chinese: 另有 %n 次由书库答复。</extracomment>
        <translation>
            <numerusform>另有 %n 次對頁面和圖片的請求由書庫答覆。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baojia::QuickList</name>
    <message>
        <source>Nothing by these words</source>
        <translation>沒有符合的專案</translation>
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
        <translation>未讀</translation>
    </message>
    <message>
        <source>partly read</source>
        <extracomment>What a mark in the calendar means: some articles of the edition were read</extracomment>
        <translation>讀了一部分</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>What a mark in the calendar means: all of the edition was read</extracomment>
        <translation>已讀</translation>
    </message>
</context>
<context>
    <name>Baojia::ReadMarking</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read.</source>
        <translation>
            <numerusform>已將 %n 篇標為已讀。</numerusform>
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
        <translation>閱讀設定</translation>
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
        <translation>樣式表(&amp;Y)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>字型(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>字號(&amp;S)：</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 畫素</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>行距(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Measure:</source>
        <extracomment>Unit after the number of characters in a line 字</extracomment>
        <translation>每行字數(&amp;M)：</translation>
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
        <translation>段首縮排(&amp;I)</translation>
    </message>
    <message>
        <source>By two characters, as newspapers do</source>
        <translation>縮排兩字，和報紙一樣</translation>
    </message>
    <message>
        <source>&amp;Justify lines</source>
        <translation>兩端對齊(&amp;J)</translation>
    </message>
    <message>
        <source>Let lines end at the same edge</source>
        <translation>讓每一行都齊到右邊</translation>
    </message>
    <message>
        <source>Serif</source>
        <extracomment>宋体 · 黑体 · another family</extracomment>
        <translation>宋體</translation>
    </message>
    <message>
        <source>Sans-serif</source>
        <translation>黑體</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>字型名稱</translation>
    </message>
    <message>
        <source>&amp;Vertical</source>
        <translation>豎排(&amp;V)</translation>
    </message>
    <message>
        <source>Columns that are read from right to left; needs the web engine</source>
        <translation>從右往左讀的豎行；需要網頁引擎</translation>
    </message>
    <message>
        <source>&amp;Going on:</source>
        <translation>翻閱方式(&amp;G)：</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>滾動</translation>
    </message>
    <message>
        <source>Turn like pages</source>
        <translation>分頁翻屏</translation>
    </message>
    <message>
        <source>&amp;Focus on lines</source>
        <translation>聚焦行(&amp;F)</translation>
    </message>
    <message>
        <source>Dim all but the lines that are being read</source>
        <translation>只留正在讀的幾行清晰，其餘變淡</translation>
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
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
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
        <translation>全形標點(&amp;W)</translation>
    </message>
    <message>
        <source>Between Chinese characters, where an old text has half-width punctuation</source>
        <translation>舊文字中漢字之間的半形標點顯示為全形</translation>
    </message>
    <message>
        <source>Your own style sheet</source>
        <translation>自己的樣式表</translation>
    </message>
    <message>
        <source>CSS, after that of the program. Classes: %1. Variables of html: %2.</source>
        <translation>CSS，在程式自帶的樣式之後生效。可用的類：%1；html 的變數：%2。</translation>
    </message>
    <message>
        <source>&amp;Usual Settings</source>
        <translation>恢復預設(&amp;U)</translation>
    </message>
    <message>
        <source>Everything as it was at first, but for the colours and the style sheet</source>
        <translation>除配色和樣式表外，全部恢復到最初的設定</translation>
    </message>
    <message>
        <source>&amp;Only for %1</source>
        <translation>只用於《%1》(&amp;O)</translation>
    </message>
    <message>
        <source>The settings below are those of this newspaper.</source>
        <translation>下面是這份報紙單獨的設定。</translation>
    </message>
    <message>
        <source>The settings below are for all newspapers without settings of their own.</source>
        <translation>下面的設定用於所有沒有單獨設定的報紙。</translation>
    </message>
</context>
<context>
    <name>Baojia::RecipeEditPane</name>
    <message>
        <source>Faults of the recipe</source>
        <translation>配方中的錯誤</translation>
    </message>
    <message>
        <source>No faults.</source>
        <translation>沒有錯誤。</translation>
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
        <translation>是：選擇器在這個文件上耗時過長，找到的內容不完整</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>過慢</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>none: the general rules alone</source>
        <extracomment>The recipe that an import would take for a document</extracomment>
        <translation>無：只用通用規則</translation>
    </message>
    <message>
        <source>neither page nor article for sure</source>
        <translation>不能確定是版面還是文章</translation>
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
        <translation>適合此頁</translation>
    </message>
    <message>
        <source>Chosen for it</source>
        <translation>選用的配方</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>讀作</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>內容</translation>
    </message>
</context>
<context>
    <name>Baojia::RecipeTextEdit</name>
    <message>
        <source>Text of the recipe</source>
        <translation>配方文字</translation>
    </message>
</context>
<context>
    <name>Baojia::RecipeWindow</name>
    <message>
        <source>A recipe says how a newspaper&apos;s site is read. What it leaves out, the general rules find.</source>
        <extracomment>Comment at the top of a new recipe. What follows &quot;#&quot; in a YAML file is not read.</extracomment>
        <translation>配方說明如何讀取一個報紙網站；沒有寫的部分由通用規則來找。</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and dashes; also the name of the file.</source>
        <translation>小寫字母、數字和連字元；也是檔名。</translation>
    </message>
    <message>
        <source>The recipe whose keys are taken over.</source>
        <translation>沿用其各項的配方。</translation>
    </message>
    <message>
        <source>Which documents it is for: words that must stand in them, and patterns for their path.</source>
        <translation>適用於哪些文件：其中必須出現的詞，以及路徑的模式。</translation>
    </message>
    <message>
        <source>What a page gives. Selectors are XPath; remove the # to use a line.</source>
        <translation>版面給出什麼。選擇器用 XPath 書寫；去掉 # 即啟用該行。</translation>
    </message>
    <message>
        <source>What an article gives.</source>
        <translation>文章給出什麼。</translation>
    </message>
    <message>
        <source>%1 (own, with faults)</source>
        <extracomment>A recipe in a list of recipes: one that the person wrote, and that cannot be used</extracomment>
        <translation>%1（自己的，有錯誤）</translation>
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
        <translation>復原</translation>
    </message>
    <message>
        <source>The text is as it was saved.</source>
        <translation>文字已恢復為儲存時的樣子。</translation>
    </message>
    <message>
        <source>Recipes</source>
        <extracomment>Title of the recipe window: the id of a recipe</extracomment>
        <translation>配方</translation>
    </message>
    <message>
        <source>This recipe has changes that are not saved.</source>
        <translation>此配方有未儲存的修改。</translation>
    </message>
    <message>
        <source>The recipe needs an id of lower-case letters, digits and dashes before it can be saved.</source>
        <translation>儲存之前，配方需要一個由小寫字母、數字和連字元組成的 id。</translation>
    </message>
    <message>
        <source>“%1” holds something else than what was opened here.</source>
        <translation>“%1”的內容與此處開啟時不同。</translation>
    </message>
    <message>
        <source>Nothing was saved. Replace it with the text of this window?</source>
        <translation>尚未儲存任何內容。要用本視窗的文字替換它嗎？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替換(&amp;R)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已儲存為“%1”。</translation>
    </message>
    <message>
        <source>From now on your own recipe “%1” counts in place of the one that comes with Baojia.</source>
        <translation>從現在起，您自己的配方“%1”代替報架自帶的同名配方。</translation>
    </message>
    <message>
        <source>Try the recipe on the document that “%1” was read from</source>
        <translation>用“%1”的原始文件試用配方</translation>
    </message>
    <message>
        <source>No article is being read.</source>
        <translation>沒有正在閱讀的文章。</translation>
    </message>
    <message>
        <source>Choose Saved Page</source>
        <translation>選擇儲存的頁面</translation>
    </message>
    <message>
        <source>Saved pages (*.html *.htm *.xhtml *.shtml *.json);;All files (*)</source>
        <translation>儲存的頁面 (*.html *.htm *.xhtml *.shtml *.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Choose a saved page to see what the recipe finds in it.</source>
        <translation>選擇一個儲存的頁面，看看配方能從中找到什麼。</translation>
    </message>
    <message>
        <source>The recipe has faults; this is what it found before.</source>
        <translation>配方有錯誤；這裡是之前找到的內容。</translation>
    </message>
    <message>
        <source>The selectors take too long on this document; what is found is not all.</source>
        <translation>選擇器在這個文件上耗時過長，找到的內容不完整。</translation>
    </message>
    <message>
        <source>By itself the recipe finds nothing here; an import would go by the general rules.</source>
        <translation>配方本身在這裡什麼也沒有找到；匯入時將使用通用規則。</translation>
    </message>
    <message>
        <source>What the recipe finds by itself; the rest is left to the general rules.</source>
        <translation>配方自己找到的內容；其餘的交給通用規則。</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>配方：%1</translation>
    </message>
    <message>
        <source>What It Finds</source>
        <extracomment>Tab: the fields of a page that a recipe finds</extracomment>
        <translation>找到的內容</translation>
    </message>
    <message>
        <source>What an import of the page gives</source>
        <translation>匯入此頁會得到的內容</translation>
    </message>
    <message>
        <source>What an import of the page gives by the recipe and the general rules</source>
        <translation>按此配方和通用規則匯入此頁會得到的內容</translation>
    </message>
    <message>
        <source>What an Import Gives</source>
        <extracomment>Tab: what an import of a saved page would give</extracomment>
        <translation>匯入的結果</translation>
    </message>
    <message>
        <source>In the Library</source>
        <extracomment>Tab: what a recipe would change in articles that are in the library already</extracomment>
        <translation>報庫中</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the recipe among your own (%1)</source>
        <translation>把配方儲存到自己的配方中 (%1)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>還原(&amp;V)</translation>
    </message>
    <message>
        <source>Back to the text as it is saved</source>
        <translation>恢復到儲存時的文字</translation>
    </message>
    <message>
        <source>Choose Saved &amp;Page…</source>
        <translation>選擇儲存的頁面(&amp;P)…</translation>
    </message>
    <message>
        <source>Try the recipe on a saved page</source>
        <translation>用儲存的頁面試用配方</translation>
    </message>
    <message>
        <source>The &amp;Article Being Read</source>
        <translation>正在閱讀的文章(&amp;A)</translation>
    </message>
    <message>
        <source>What the recipe finds in the page</source>
        <translation>配方在頁面中找到的內容</translation>
    </message>
    <message>
        <source>All of the chosen field</source>
        <translation>所選欄位的全部內容</translation>
    </message>
    <message>
        <source>The text that the recipe finds, or all of the field chosen on the left</source>
        <translation>配方找到的內文，或左側所選欄位的全部內容</translation>
    </message>
    <message>
        <source>What the recipe gives</source>
        <translation>配方讀出的內容</translation>
    </message>
</context>
<context>
    <name>Baojia::ReprintDialog</name>
    <message>
        <source>Reprints: %1</source>
        <extracomment>Title of the window that compares an article with its reprints; %1 is its headline. Chinese: 转载对照：%1</extracomment>
        <translation>轉載對照：%1</translation>
    </message>
    <message>
        <source>Newspapers that printed the article</source>
        <translation>刊登此文的報紙</translation>
    </message>
    <message>
        <source>The two texts side by side</source>
        <translation>兩份文字並列對照</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一處不同</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一處不同</translation>
    </message>
    <message>
        <source>&amp;Open This One</source>
        <translation>開啟這一篇(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) · − and struck out: only left · ＋ and underlined: only right</source>
        <extracomment>Legend below two texts side by side. Chinese: %n 处不同 · 仅左边有：− 与删除线 · 仅右边有：＋ 与下划线</extracomment>
        <translation>
            <numerusform>%n 處不同 · − 與刪除線：僅左邊有 · ＋ 與底線：僅右邊有</numerusform>
        </translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>兩份文字相同。</translation>
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
            <numerusform>另見 %n 家報紙：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the texts (Ctrl+R)</source>
        <translation>對照文字（Ctrl+R）</translation>
    </message>
</context>
<context>
    <name>Baojia::ReprintModel</name>
    <message>
        <source>Newspaper</source>
        <translation>報紙</translation>
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
        <translation>標題</translation>
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
        <translation>（無標題）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Would change</source>
        <extracomment>Column: how many fields of an article a recipe would change, and which</extracomment>
        <translation>將改變</translation>
    </message>
</context>
<context>
    <name>Baojia::RereadPane</name>
    <message>
        <source>As it is</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>As it would be</source>
        <translation>重讀之後</translation>
    </message>
    <message>
        <source>Where to compare</source>
        <translation>比較範圍</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Look which articles of the library this recipe would read otherwise; nothing is changed</source>
        <translation>檢視報庫中哪些文章會被此配方讀成不同的內容；不作任何改動</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Button: puts a check mark at every row</extracomment>
        <translation>全選</translation>
    </message>
    <message>
        <source>Choose all articles</source>
        <translation>選擇所有文章</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Button: takes the check marks from all rows</extracomment>
        <translation>全不選</translation>
    </message>
    <message>
        <source>Choose no article</source>
        <translation>不選擇任何文章</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>重新讀取(&amp;R)</translation>
    </message>
    <message>
        <source>Put what the recipe finds now in the place of the articles with a check mark</source>
        <translation>用配方現在找到的內容替換打勾的文章</translation>
    </message>
    <message>
        <source>Articles that would change</source>
        <translation>將改變的文章</translation>
    </message>
    <message>
        <source>The article as it is, and as it would be</source>
        <translation>文章現在的樣子和重讀之後的樣子</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整個報庫</translation>
    </message>
    <message>
        <source>The article being read</source>
        <translation>正在閱讀的文章</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比較</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>正在重新讀取</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress of a comparison: articles looked at, of all</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %n article(s) that would change are listed. Read them again, and compare once more for the rest.</source>
        <translation>
            <numerusform>只列出了前 %n 篇將改變的文章。請先重新讀取它們，再比較其餘的。</numerusform>
        </translation>
    </message>
    <message>
        <source>No article here is read by this recipe: what it asks for under “match” is in none of the kept documents, or another recipe fits them better.</source>
        <translation>這裡沒有文章由此配方讀取：儲存的文件都不符合它的“match”，或者另有更合適的配方。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would change.</source>
        <translation>
            <numerusform>有 %n 篇文章將改變。</numerusform>
        </translation>
    </message>
    <message>
        <source>No article would change.</source>
        <translation>沒有文章會改變。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) stay as they are, because the kept document alone does not give all of their text.</source>
        <translation>
            <numerusform>有 %n 篇文章保持不變，因為僅憑儲存的文件得不到它們的全部內文。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>中途已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were read again.</source>
        <translation>
            <numerusform>已重新讀取 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipe was changed since: compare again.</source>
        <translation>配方此後有改動：請重新比較。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n article(s) chosen</source>
        <translation>
            <numerusform>已選 %1 篇，共 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipe has faults, or is being read.</source>
        <translation>配方有錯誤，或正在讀取。</translation>
    </message>
    <message>
        <source>Shows which articles this recipe would read otherwise.</source>
        <translation>顯示哪些文章會被此配方讀成不同的內容。</translation>
    </message>
</context>
<context>
    <name>Baojia::RowLinks</name>
    <message>
        <source>Open in New Tab</source>
        <translation>在新標籤頁中開啟</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>複製連結</translation>
    </message>
</context>
<context>
    <name>Baojia::SavedPageView</name>
    <message>
        <source>Choose a saved page to try the recipe on.</source>
        <translation>選擇一個儲存的頁面來試用配方。</translation>
    </message>
    <message>
        <source>Source of the page</source>
        <translation>頁面原始碼</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>Tab: the saved page as it looks</extracomment>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Tab: the HTML of the saved page</extracomment>
        <translation>原始碼</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>儲存的網頁</translation>
    </message>
</context>
<context>
    <name>Baojia::SavedSearchSection</name>
    <message>
        <source>Show or hide the saved searches</source>
        <translation>顯示或隱藏已存搜尋</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜尋</translation>
    </message>
    <message>
        <source>Saved Searches  %1</source>
        <extracomment>Heading of the list of saved searches 已存搜索; %1 is how many there are</extracomment>
        <translation>已存搜尋  %1</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>State of the list of saved searches, for screen readers</extracomment>
        <translation>已顯示</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隱藏</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
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
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>Baojia::SearchBox</name>
    <message>
        <source>Search all newspapers…</source>
        <extracomment>Placeholder of the search line in the toolbar. 搜索全部报纸…</extracomment>
        <translation>搜尋全部報紙…</translation>
    </message>
    <message>
        <source>Search all newspapers</source>
        <translation>搜尋全部報紙</translation>
    </message>
    <message>
        <source>Search all newspapers (%1)
Several words: all of them. &quot;…&quot;: exactly so. -word: without it.</source>
        <translation>搜尋全部報紙（%1）
多個詞：都要出現。&quot;…&quot;：完全一致。-詞：不含該詞。</translation>
    </message>
</context>
<context>
    <name>Baojia::SearchDesk</name>
    <message>
        <source>“%1” is kept in the sidebar.</source>
        <extracomment>%1 is the name of the search</extracomment>
        <translation>「%1」已留在側欄裡。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <extracomment>%1 is the name of a saved search</extracomment>
        <translation>已刪除「%1」。</translation>
    </message>
</context>
<context>
    <name>Baojia::SearchPanel</name>
    <message>
        <source>Search All Newspapers</source>
        <extracomment>Button where a search in one newspaper, edition or page found nothing</extracomment>
        <translation>搜尋全部報紙</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>搜尋範圍</translation>
    </message>
    <message>
        <source>All newspapers</source>
        <extracomment>Where to search: in all newspapers. 全部</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>This newspaper</source>
        <extracomment>Where to search: in the newspaper that is open. 本报</extracomment>
        <translation>本報</translation>
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
        <translation>關閉搜尋結果（Esc）</translation>
    </message>
    <message>
        <source>Close the search results</source>
        <translation>關閉搜尋結果</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>找不到「%1」</translation>
    </message>
    <message>
        <source>It may stand in another newspaper or edition.</source>
        <translation>也許在別的報紙或別的期裡。</translation>
    </message>
    <message>
        <source>Try fewer or shorter words.</source>
        <translation>試試少用幾個詞，或換短一點的詞。</translation>
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
        <translation>按相關度</translation>
    </message>
    <message>
        <source>Save Search</source>
        <extracomment>Button that keeps a search in the sidebar. 存为搜索</extracomment>
        <translation>儲存搜尋</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>把這次搜尋留在側欄裡</translation>
    </message>
    <message>
        <source>The most relevant of the newest %1</source>
        <extracomment>Remark when hits are ordered by relevance and too many match to compare all</extracomment>
        <translation>最新 %1 篇裡最相關的</translation>
    </message>
    <message>
        <source>Look for “%1” in titles by pinyin</source>
        <extracomment>Link under a search of Latin letters that found little; %1 are the letters. 按拼音在标题中找</extracomment>
        <translation>按拼音在標題中找「%1」</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what is wrong with a search; %2: the piece of it that is meant</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>It may stand in articles that are not in the index yet.</source>
        <translation>可能在還沒有編入索引的文章裡。</translation>
    </message>
    <message>
        <source>The search index is being built (%1%): not everything is found yet.</source>
        <extracomment>Remark above hits; %1: how much of the index is there. 正在建立索引</extracomment>
        <translation>正在建立索引（%1%），結果還不完整。</translation>
    </message>
    <message>
        <source>Words that all must be there, in any order.
&quot;exact words&quot;   -without   this OR that
title:…   byline:…   paper:…   date:2026-01   pinyin:…
kind:picture   is:unread</source>
        <translation>幾個詞都要出現，先後不限。
&quot;完全一致&quot;   -不含   這個 OR 那個
title:標題   byline:作者   paper:報紙
date:2026-01   pinyin:拼音
類型:圖片   狀態:未讀</translation>
    </message>
</context>
<context>
    <name>Baojia::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>全部還原</translation>
    </message>
    <message>
        <source>Give every command its usual keys again</source>
        <translation>讓所有指令恢復預設按鍵</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>篩選指令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Remove Key</source>
        <translation>刪除按鍵</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Give this command its usual keys again</source>
        <translation>讓此指令恢復預設按鍵</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按鍵</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>在此按下新的按鍵</translation>
    </message>
    <message>
        <source>Add Key</source>
        <translation>新增按鍵</translation>
    </message>
    <message>
        <source>Take Over</source>
        <extracomment>Takes a key away from the command that has it</extracomment>
        <translation>改歸此指令</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <extracomment>Heading above the keys of a command</extracomment>
        <translation>“%1”的按鍵</translation>
    </message>
    <message>
        <source>%1 is needed to move about in windows.</source>
        <translation>%1 用於在視窗中移動，不能用作快速鍵。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 已是“%2”的按鍵。</translation>
    </message>
    <message>
        <source>This command has the key %1 already.</source>
        <translation>此指令已有按鍵 %1。</translation>
    </message>
</context>
<context>
    <name>Baojia::SidebarPanel</name>
    <message>
        <source>Sidebar</source>
        <extracomment>The left part of the window</extracomment>
        <translation>側邊欄</translation>
    </message>
    <message>
        <source>Filter newspapers</source>
        <extracomment>Placeholder of the line above the list of newspapers; name or pinyin may be typed</extracomment>
        <translation>篩選報紙</translation>
    </message>
    <message>
        <source>By name, pinyin or initials: 重庆, chongqing, cqrb</source>
        <translation>可用報名、拼音或首字母：重慶、chongqing、cqrb</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>No newspapers yet</source>
        <translation>還沒有報紙</translation>
    </message>
    <message>
        <source>Drag files or folders into the window to import them.</source>
        <translation>把檔案或資料夾拖進視窗即可匯入。</translation>
    </message>
    <message>
        <source>No newspaper by this name</source>
        <extracomment>Shown when no newspaper&apos;s name holds what was typed in the filter line</extracomment>
        <translation>沒有叫這個名字的報紙</translation>
    </message>
    <message>
        <source>Show or hide the bookmarks</source>
        <translation>顯示或隱藏收藏</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Articles you bookmark are kept here.</source>
        <extracomment>Shown in the list of bookmarks while it is empty. 收藏</extracomment>
        <translation>收藏的文章會放在這裡。</translation>
    </message>
    <message>
        <source>Bookmarks  %1</source>
        <extracomment>Heading of the list of bookmarks 收藏; %1 is how many there are</extracomment>
        <translation>收藏  %1</translation>
    </message>
    <message>
        <source>Mark Edition as Read</source>
        <translation>將本期標為已讀</translation>
    </message>
    <message>
        <source>Mark This Day in All Newspapers as Read</source>
        <translation>將當日所有報紙標為已讀</translation>
    </message>
    <message>
        <source>Mark Newspaper as Read</source>
        <translation>將整份報紙標為已讀</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>在新標籤頁中開啟</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Mark Year as Read</source>
        <extracomment>Of one newspaper</extracomment>
        <translation>將這一年標為已讀</translation>
    </message>
    <message>
        <source>Mark Month as Read</source>
        <translation>將這個月標為已讀</translation>
    </message>
</context>
<context>
    <name>Baojia::SidebarSection</name>
    <message>
        <source>shown</source>
        <extracomment>State of a list of the sidebar, for screen readers</extracomment>
        <translation>已展開</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已收合</translation>
    </message>
</context>
<context>
    <name>Baojia::SourceDialog</name>
    <message>
        <source>Source: %1</source>
        <extracomment>Title of the window that shows the document an article was read from. 查看来源</extracomment>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>來源原文</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>複製全文</translation>
    </message>
    <message>
        <source>Find in source</source>
        <extracomment>Placeholder of a line that finds words in the text above it</extracomment>
        <translation>在來源中尋找</translation>
    </message>
    <message>
        <source>Find in source (%1)</source>
        <translation>在來源中尋找（%1）</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一個（Shift+F3）</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一個（F3）</translation>
    </message>
    <message>
        <source>Some bytes are no characters of this encoding and are shown as �.</source>
        <translation>有些位元組在這種編碼裡不是字元，顯示為 �。</translation>
    </message>
    <message>
        <source>This document is very big, so it is shown without colours.</source>
        <translation>檔案很大，因此不加語法著色。</translation>
    </message>
    <message>
        <source>Very long lines are broken here; copying the whole text gives them unbroken.</source>
        <translation>過長的行在這裡被折斷；複製全文時仍是完整的行。</translation>
    </message>
    <message>
        <source>Only the beginning is shown; copying the whole text gives all of it.</source>
        <translation>這裡只顯示開頭；複製全文可得到全部內容。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
</context>
<context>
    <name>Baojia::SpeechStrip</name>
    <message>
        <source>Reading aloud</source>
        <translation>聽報</translation>
    </message>
    <message>
        <source>Article that is read aloud</source>
        <translation>正在朗讀的文章</translation>
    </message>
    <message>
        <source>Sentence that is read aloud</source>
        <translation>正在朗讀的句子</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A button that shows the article that is read aloud. Chinese: 回到朗读处</extracomment>
        <translation>回到朗讀處</translation>
    </message>
    <message>
        <source>Show the article that is read aloud</source>
        <translation>顯示正在朗讀的文章</translation>
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
        <translation>暫停</translation>
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
        <translation>朗讀速度</translation>
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
            <numerusform>還有 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>Baojia::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <extracomment>The list below the search line</extracomment>
        <translation>建議</translation>
    </message>
</context>
<context>
    <name>Baojia::SuggestionModel</name>
    <message>
        <source>Forget Recent Searches</source>
        <translation>清除最近的搜尋</translation>
    </message>
    <message>
        <source>day, month, year or range</source>
        <extracomment>What date: in a search takes</extracomment>
        <translation>日、月、年或一段時間</translation>
    </message>
    <message>
        <source>unread, read or bookmarked</source>
        <extracomment>What is: in a search takes</extracomment>
        <translation>未讀、已讀或收藏</translation>
    </message>
    <message>
        <source>words in the title</source>
        <extracomment>What title: in a search looks at</extracomment>
        <translation>標題中的文字</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <extracomment>What byline: in a search looks at</extracomment>
        <translation>作者</translation>
    </message>
    <message>
        <source>section of the newspaper</source>
        <extracomment>What section: in a search looks at. 栏目</extracomment>
        <translation>欄目</translation>
    </message>
    <message>
        <source>name, pinyin or initials</source>
        <extracomment>What paper: in a search takes</extracomment>
        <translation>報名、拼音或首字母</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>What tag: in a search looks at</extracomment>
        <translation>標籤</translation>
    </message>
    <message>
        <source>how the title sounds</source>
        <extracomment>What pinyin: in a search takes: letters as those of the title&apos;s characters</extracomment>
        <translation>標題的拼音</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a suggestion: %1 what is put into the search, %2 what it is</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>article, picture, advertisement or teaser</source>
        <extracomment>What kind: in a search takes</extracomment>
        <translation>文章、圖片、廣告或導讀</translation>
    </message>
</context>
<context>
    <name>Baojia::TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>標籤頁</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>關閉標籤頁</translation>
    </message>
    <message>
        <source>New Tab</source>
        <translation>新建標籤頁</translation>
    </message>
    <message>
        <source>Reopen Closed Tab</source>
        <translation>重新開啟關閉的標籤頁</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>關閉標籤頁</translation>
    </message>
    <message>
        <source>Close Other Tabs</source>
        <translation>關閉其他標籤頁</translation>
    </message>
</context>
<context>
    <name>Baojia::TaskPanel</name>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>約剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>約剩 %n 分鐘</numerusform>
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
        <translation>在新標籤頁中開啟</translation>
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
        <translation>已讀</translation>
    </message>
</context>
<context>
    <name>Baojia::UnreadSection</name>
    <message>
        <source>Unread articles</source>
        <translation>未讀文章</translation>
    </message>
    <message>
        <source>Everything was read.</source>
        <extracomment>Shown in the list of unread articles while it is empty</extracomment>
        <translation>全部讀完了。</translation>
    </message>
    <message>
        <source>Unread  %1</source>
        <extracomment>Heading of the list of unread articles 未读; %1 is how many there are</extracomment>
        <translation>未讀  %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Show or hide what is unread, the newest first</source>
        <translation>顯示或隱藏未讀文章，最新的在前</translation>
    </message>
</context>
<context>
    <name>Baojia::WatchDesk</name>
    <message>
        <source>Importing from “%1”</source>
        <extracomment>What the strip at the foot says while new files of a watched folder come in. 从“下载”导入</extracomment>
        <translation>從「%1」匯入</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細資料…</translation>
    </message>
</context>
<context>
    <name>Baojia::WatchedFoldersDialog</name>
    <message>
        <source>Watched Folders</source>
        <translation>監視資料夾</translation>
    </message>
    <message>
        <source>New files in a ticked folder come in by themselves while the program runs, and those that came meanwhile when it starts. What lies in a folder when you tick it stays out.</source>
        <translation>勾選的資料夾裡有了新檔案，會自動匯入；程式關閉期間來的，下次啟動時匯入。勾選時已有的檔案不會匯入。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>篇數</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>No folder is watched. Add one, and tick it.</source>
        <translation>還沒有監視任何資料夾。請新增一個，再勾選。</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>新增資料夾(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Watch it no longer; what came in stays in the library</source>
        <translation>不再監視；已匯入的仍在報庫裡</translation>
    </message>
    <message>
        <source>&amp;Look Now</source>
        <translation>立即查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>詳細資料(&amp;D)…</translation>
    </message>
    <message>
        <source>The report of the last import from it</source>
        <translation>最近一次從這裡匯入的報告</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>監視資料夾</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation>最近一次：%1</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>未監視</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在匯入…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Stopped; goes on when something new comes</source>
        <translation>已停止；有新檔案時繼續</translation>
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
            <numerusform>%1，%n 個檔案未匯入</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>找不到這個資料夾</translation>
    </message>
    <message>
        <source>You may not read this folder</source>
        <translation>沒有權限讀取這個資料夾</translation>
    </message>
    <message>
        <source>There are too many files in it</source>
        <translation>檔案太多，無法監視</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>沒有「%1」這個指令。</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>這裡沒有「%1」這個選項。</translation>
    </message>
    <message>
        <source>After %1 a value is missing.</source>
        <translation>%1 後面缺少值。</translation>
    </message>
    <message>
        <source>After “%1” something is missing.</source>
        <translation>「%1」後面還缺內容。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>「%1」是多餘的。</translation>
    </message>
    <message>
        <source>“baojia help” shows how it is used.</source>
        <translation>用法請看「baojia help」。</translation>
    </message>
    <message>
        <source>After “bookmark” comes add ID, remove ID or list.</source>
        <translation>「bookmark」後面應是 add 編號、remove 編號或 list。</translation>
    </message>
    <message>
        <source>“%1” is no article number.</source>
        <translation>「%1」不是文章編號。</translation>
    </message>
    <message>
        <source>Name either --article ID or --edition NEWSPAPER/DATE, and --to FILE.pdf.</source>
        <translation>請用 --article 編號 或 --edition 報名/日期 指定一樣，並用 --to 檔案.pdf 指定去處。</translation>
    </message>
    <message>
        <source>“%1” is no edition: write NEWSPAPER/YYYY-MM-DD.</source>
        <translation>「%1」不是一期報紙：請寫成 報名/YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>PDF export</source>
        <translation>匯出 PDF</translation>
    </message>
    <message>
        <source>After “list” comes newspapers, editions, pages or articles.</source>
        <translation>「list」後面應是 newspapers、editions、pages 或 articles。</translation>
    </message>
    <message>
        <source>Name the edition with --newspaper NAME and --date YYYY-MM-DD.</source>
        <translation>請用 --newspaper 報名 和 --date YYYY-MM-DD 指定是哪一期。</translation>
    </message>
    <message>
        <source>Choose one of --json, --text, --html and --source.</source>
        <translation>--json、--text、--html、--source 只能選一個。</translation>
    </message>
    <message>
        <source>“%1” is no number of hits.</source>
        <translation>「%1」不是筆數。</translation>
    </message>
    <message>
        <source>Search for words, or for a saved search with --saved NAME.</source>
        <translation>請給出要搜尋的詞，或用 --saved 名稱 指定一個已存搜尋。</translation>
    </message>
    <message>
        <source>After --sort comes newest or relevance.</source>
        <translation>--sort 後面應是 newest 或 relevance。</translation>
    </message>
    <message>
        <source>Choose one of --count and --facets.</source>
        <translation>--count 和 --facets 只能選一個。</translation>
    </message>
    <message>
        <source>Compared are only the newest %1 that match.</source>
        <translation>只比較了最新的 %1 篇。</translation>
    </message>
    <message>
        <source>There are more: only the newest were counted in the time.</source>
        <translation>還有更多：時間內只數了最新的。</translation>
    </message>
    <message>
        <source>With --reprints there is only --json.</source>
        <translation>--reprints 只能與 --json 同用。</translation>
    </message>
    <message>
        <source>With --force a new backup takes its place, once that is whole.</source>
        <translation>加上 --force，新備份完整之後會取代它。</translation>
    </message>
    <message>
        <source>comes with Baojia</source>
        <translation>報架內建</translation>
    </message>
    <message>
        <source>With the general rules an import would give:</source>
        <translation>加上通用規則，匯入後會得到：</translation>
    </message>
    <message>
        <source>neither page nor article for sure</source>
        <translation>不能確定是版面還是文章</translation>
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
        <translation>配方適用</translation>
    </message>
    <message>
        <source>the recipe does not fit it by itself</source>
        <translation>配方不會自動選中它</translation>
    </message>
    <message>
        <source>By itself the recipe finds nothing here.</source>
        <translation>配方本身在這裡什麼也沒找到。</translation>
    </message>
    <message>
        <source>The selectors take too long on this document; what follows is not all.</source>
        <translation>選擇器在這份文件上耗時太長，以下內容不全。</translation>
    </message>
    <message>
        <source>--newspaper and --write belong to “recipe reread RECIPE”.</source>
        <translation>--newspaper 和 --write 只用於“recipe reread 配方”。</translation>
    </message>
    <message>
        <source>After “recipe” comes list, test RECIPE FILE… or reread RECIPE.</source>
        <translation>“recipe”後面請寫 list、test 配方 檔案… 或 reread 配方。</translation>
    </message>
    <message>
        <source>Reading again: %1 of %2</source>
        <extracomment>%1 of %2 articles</extracomment>
        <translation>正在重新讀取：%1 / %2</translation>
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
        <translation>報架：離線閱讀中文數位報

  baojia [檔案…]                      開啟視窗（並匯入這些檔案）
  baojia baojia://報名/YYYY-MM-DD[/版號[/第幾篇]]
                                      開啟這個位置：“編輯 ▸ 複製連結”得到這樣的網址
  baojia import 路徑… [--dry-run]     把檔案、資料夾或壓縮包放進報庫
  baojia list newspapers|editions|pages|articles [--newspaper 報名] [--date YYYY-MM-DD] [--page 版號]
  baojia show 編號 [--json|--text|--html|--source|--reprints]
  baojia search 查詢|--saved 名稱 [--limit N] [--sort newest|relevance] [--count|--facets]
  baojia export --article 編號 | --edition 報名/日期 --to 檔案.pdf
  baojia bookmark add 編號 | remove 編號 | list
  baojia correct 編號 [--title 標題] [--byline 作者] [--section 欄目] [--page 版號] [--date YYYY-MM-DD] [--as-read]
  baojia recipe list | test 配方 檔案…
                                      有哪些報紙網站的配方，一個配方能從檔案裡讀出什麼
  baojia recipe reread 配方 [--newspaper 報名] [--write]
                                      列出配方會改動報庫裡的什麼，或者真的改動
  baojia check                        檢查報庫有無損壞
  baojia backup 檔案 [--force]        把整個報庫檢查後備份成一個檔案
  baojia backup --auto                該備份時，在報庫資料夾裡做每日備份
  baojia backup --drill               試著恢復每一份自動備份
  baojia repair 報庫 --to 新報庫      把受損報庫裡還能讀出的內容存入新報庫
  baojia restore 檔案                 用備份替換報庫，原來的報庫留在旁邊
  baojia optimize                     整理報庫，讓它儘量小、儘量快
  baojia stats                        報庫裡有多少內容，佔多少空間
  baojia version

  --library 目錄  使用這個目錄裡的報庫
  --json          以 JSON 回答
  --safe-graphics 不用顯示卡開啟視窗：文章空白或顯示中斷時用

退出碼：0 完成，1 有未完成的，2 用法不對。</translation>
    </message>
    <message>
        <source>After “repair LIBRARY” comes --to with the folder of the new library.</source>
        <translation>“repair 報庫”之後要用 --to 寫明新報庫的資料夾。</translation>
    </message>
    <message>
        <source>“%1” can be restored: %2 articles.</source>
        <translation>“%1”可以恢復：%2 篇文章。</translation>
    </message>
    <message>
        <source>There is no automatic backup of this library yet.</source>
        <translation>這個報庫還沒有自動備份。</translation>
    </message>
    <message>
        <source>No backup is due: the last one is of today.</source>
        <translation>現在不必備份：最近一份就是今天的。</translation>
    </message>
    <message>
        <source>Its latest automatic backup is “%1”. “baojia restore” puts it in the library&apos;s place.</source>
        <translation>它最近的自動備份是「%1」，可以用「baojia restore」換回報庫。</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
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
        <translation>%1（未儲存）</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>廣告</translation>
    </message>
    <message>
        <source>teaser</source>
        <translation>導讀</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>發布時間</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>關鍵詞</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Doubts</source>
        <extracomment>What an import was not sure of in an article</extracomment>
        <translation>疑點</translation>
    </message>
    <message>
        <source>Form of the text</source>
        <extracomment>The words of an article are the same, but not what is a heading, bold, a table …</extracomment>
        <translation>內文的形式</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>This search takes too long. Add a word, or search one newspaper only.</source>
        <translation>這次搜尋太久了。請再加一個詞，或只搜一種報紙。</translation>
    </message>
    <message>
        <source>“%1” could not be turned into a PDF.</source>
        <translation>無法把「%1」做成 PDF。</translation>
    </message>
    <message>
        <source>This build of Baojia cannot do this: %1.</source>
        <translation>這個版本的報架沒有這項功能：%1。</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>這裡看不懂「%1」。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Something happened that the program did not expect. Nothing was changed.</source>
        <translation>出現了程式沒有料到的情況。沒有更動任何內容。</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>「%1」不存在。</translation>
    </message>
    <message>
        <source>“%1” may not be opened with your rights.</source>
        <translation>您沒有權限開啟「%1」。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>無法讀取「%1」。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>無法寫入「%1」。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of the last step was kept in “%1”; free some space and try again.</source>
        <translation>磁碟已滿。最後一步沒有寫入「%1」；請騰出空間後再試。</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>「%1」已經存在。</translation>
    </message>
    <message>
        <source>“%1” is not a Baojia library. It was left as it is.</source>
        <translation>「%1」不是報架的報庫。沒有動它。</translation>
    </message>
    <message>
        <source>This library cannot be written to. You can read in it, but nothing can be added.</source>
        <translation>這個報庫不能寫入。可以閱讀，但不能加入內容。</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Baojia. It was left as it is; update the program to open it.</source>
        <translation>報庫「%1」由較新版本的報架建立。沒有動它；請先更新程式再開啟。</translation>
    </message>
    <message>
        <source>The library “%1” was made by an older Baojia and must be brought up to date first. Open it where it can be written to.</source>
        <translation>報庫「%1」由舊版報架建立，要先升級。請在可以寫入的地方開啟它。</translation>
    </message>
    <message>
        <source>Another program is writing to the library just now. Try again in a moment.</source>
        <translation>另一個程式正在寫入報庫。請稍後再試。</translation>
    </message>
    <message>
        <source>The library did not answer as it should. Nothing was changed.</source>
        <translation>報庫沒有正常回應。沒有更動任何內容。</translation>
    </message>
    <message>
        <source>There is no newspaper “%1” in the library.</source>
        <translation>報庫裡沒有《%1》。</translation>
    </message>
    <message>
        <source>There is no edition “%1” in the library.</source>
        <translation>報庫裡沒有「%1」這一期。</translation>
    </message>
    <message>
        <source>There is no page %1 in the library.</source>
        <translation>報庫裡沒有 %1 這一版。</translation>
    </message>
    <message>
        <source>There is no article %1 in the library.</source>
        <translation>報庫裡沒有編號為 %1 的文章。</translation>
    </message>
    <message>
        <source>This picture is not in the library.</source>
        <translation>報庫裡沒有這張圖片。</translation>
    </message>
    <message>
        <source>This is no newspaper format that Baojia knows.</source>
        <translation>報架不認得這種報紙格式。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案是空的。</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>檔案裡沒有文字。</translation>
    </message>
    <message>
        <source>The characters of the file cannot be read: it is not in the encoding it names.</source>
        <translation>檔案裡的字讀不出來：它寫明的編碼與實際不符。</translation>
    </message>
    <message>
        <source>The file ends in the middle; it was probably not saved whole.</source>
        <translation>檔案在中間斷了，可能沒有儲存完整。</translation>
    </message>
    <message>
        <source>The head of the post cannot be understood.</source>
        <translation>看不懂文章的檔頭。</translation>
    </message>
    <message>
        <source>The markup of the file cannot be understood.</source>
        <translation>看不懂檔案的標記。</translation>
    </message>
    <message>
        <source>The day it appeared is not known: no date in the text, the name or the address.</source>
        <translation>不知道是哪天的報紙：內文、檔名和網址裡都沒有日期。</translation>
    </message>
    <message>
        <source>There is no article text in it.</source>
        <translation>裡面沒有文章內文。</translation>
    </message>
    <message>
        <source>It does not say which newspaper it is from.</source>
        <translation>沒有寫明出自哪份報紙。</translation>
    </message>
    <message>
        <source>It is larger than the safe limit.</source>
        <translation>超過了安全上限，太大。</translation>
    </message>
    <message>
        <source>Its markup is nested deeper than the safe limit.</source>
        <translation>標記巢狀太深，超過了安全上限。</translation>
    </message>
    <message>
        <source>There are more files in it than the safe limit.</source>
        <translation>裡面的檔案太多，超過了安全上限。</translation>
    </message>
    <message>
        <source>It is a link out of the chosen folder and was not followed.</source>
        <translation>這是指向所選資料夾之外的連結，沒有跟隨。</translation>
    </message>
    <message>
        <source>The archive is damaged or of an unknown kind.</source>
        <translation>壓縮檔已損壞，或是不認得的類型。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed yet.</source>
        <translation>引號還沒有成對。</translation>
    </message>
    <message>
        <source>A parenthesis is not closed yet.</source>
        <translation>括號還沒有成對。</translation>
    </message>
    <message>
        <source>There is a closing parenthesis too many.</source>
        <translation>多了一個右括號。</translation>
    </message>
    <message>
        <source>Dates are written like date:2026-01-28, date:2026-01 or date:2026-01..2026-03.</source>
        <translation>日期請寫成 date:2026-01-28、date:2026-01 或 date:2026-01..2026-03。</translation>
    </message>
    <message>
        <source>Name at least one word to find, besides those to leave out.</source>
        <translation>除了要排除的詞，請至少寫一個要找的詞。</translation>
    </message>
    <message>
        <source>The search is too long.</source>
        <translation>搜尋內容太長。</translation>
    </message>
    <message>
        <source>The search is not finished yet.</source>
        <translation>搜尋還沒有寫完。</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and was not restored. The library is as it was.</source>
        <translation>備份「%1」已損壞，沒有還原。報庫保持原樣。</translation>
    </message>
    <message>
        <source>Another program has the library open. Close it there and try again.</source>
        <translation>另一個程式正開啟著這個報庫。請在那裡關閉它，再試一次。</translation>
    </message>
    <message>
        <source>There are no notes yet; after is: comes unread, read or bookmarked.</source>
        <translation>還沒有筆記；is: 後面可以是 unread、read 或 bookmarked（未讀、已讀、收藏）。</translation>
    </message>
    <message>
        <source>After pinyin: come letters, like pinyin:xbjr or pinyin:xibu.</source>
        <translation>pinyin: 後面是字母，例如 pinyin:xbjr 或 pinyin:xibu。</translation>
    </message>
    <message>
        <source>A word is missing beside OR, AND or NOT.</source>
        <translation>OR、AND 或 NOT 旁邊少了一個詞。</translation>
    </message>
    <message>
        <source>A word is missing after the colon.</source>
        <translation>冒號後面少了一個詞。</translation>
    </message>
    <message>
        <source>It was saved more than once; the latest was taken.</source>
        <translation>儲存過不止一次，取最後一次。</translation>
    </message>
    <message>
        <source>The mapping file is not written correctly.</source>
        <translation>對映檔寫得不對。</translation>
    </message>
    <message>
        <source>Which columns are title, text, newspaper and date is not known. A mapping file beside the table can say so.</source>
        <translation>不知道哪幾欄是標題、內文、報紙和日期。可以在表格旁邊放一個對映檔說明。</translation>
    </message>
    <message>
        <source>This row does not fit the columns of the table.</source>
        <translation>這一列與表格的欄位對不上。</translation>
    </message>
    <message>
        <source>It is an archive within an archive within an archive; only one level is opened.</source>
        <translation>壓縮檔裡的壓縮檔裡還有壓縮檔；只打開一層。</translation>
    </message>
    <message>
        <source>It is locked with a password. Save it without one and import it again.</source>
        <translation>它有密碼保護。請另存為沒有密碼的檔案，再匯入。</translation>
    </message>
    <message>
        <source>It is protected by a password. Please unpack it and import the folder.</source>
        <translation>它有密碼保護。請先解壓縮，再匯入資料夾。</translation>
    </message>
    <message>
        <source>It is locked by its seller (DRM) and cannot be read.</source>
        <translation>它被銷售方加了鎖（DRM），無法讀取。</translation>
    </message>
    <message>
        <source>It is one part of an archive in several files. Please unpack it and import the folder.</source>
        <translation>這是分卷壓縮檔的一卷。請先解壓縮，再匯入資料夾。</translation>
    </message>
    <message>
        <source>Its name leads out of the archive; it was not read.</source>
        <translation>它的檔名指向壓縮檔之外，沒有讀取。</translation>
    </message>
    <message>
        <source>The web archive only says that this is the same as before; what it was before is not here.</source>
        <translation>網頁存檔只註明此頁與先前相同，而先前的內容不在這裡。</translation>
    </message>
    <message>
        <source>After is: comes unread, read or bookmarked.</source>
        <translation>is: 後面請寫 unread（未讀）、read（已讀）或 bookmarked（已收藏）。</translation>
    </message>
    <message>
        <source>After kind: comes article, picture, advertisement or teaser.</source>
        <extracomment>The words are as they are typed: 类型: 后面写 文章、图片、广告 或 导读</extracomment>
        <translation>類型: 後面請寫 文章、圖片、廣告 或 導讀。</translation>
    </message>
    <message>
        <source>The library “%1” is damaged. It was left as it is; restore it from a backup, or save what can be read into a new one.</source>
        <translation>報庫“%1”已受損，現保持原樣。請從備份恢復，或把還能讀出的內容存入新報庫。</translation>
    </message>
    <message>
        <source>The folder of the library has no locks that keep programs out of each other&apos;s way, as some network folders do not. Copy the library to a folder on this computer and open it there.</source>
        <translation>報庫所在的資料夾不支援檔案鎖（有些網路資料夾如此），幾個程式會互相干擾。請把報庫複製到本機的資料夾，再從那裡開啟。</translation>
    </message>
    <message>
        <source>Hardly any of its rows is an article. The rest of it was not read.</source>
        <translation>它的列幾乎都不是文章，其餘部分沒有讀入。</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>For personal study and research only</source>
        <translation>僅供個人學習研究</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
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
        <translation>目錄</translation>
    </message>
    <message>
        <source>Baojia</source>
        <translation>報架</translation>
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
            <numerusform>%n 篇已經有了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n 個檔案未匯入</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import was found</source>
        <translation>沒有找到可以匯入的內容</translation>
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
        <translation>沒有更動任何內容。正式匯入將是：%1</translation>
    </message>
    <message>
        <source>Title and text were guessed; please look at them.</source>
        <translation>標題和內文是推斷的，請核對。</translation>
    </message>
    <message>
        <source>There was no title; the first sentence was taken.</source>
        <translation>沒有標題，用了第一句話。</translation>
    </message>
    <message>
        <source>There was no date; it was taken from the file name.</source>
        <translation>沒有日期，用了檔名裡的日期。</translation>
    </message>
    <message>
        <source>The same article was there twice; it was taken once.</source>
        <translation>同一篇文章出現兩次，只收一次。</translation>
    </message>
    <message>
        <source>The head of the post names something twice; the last one counts.</source>
        <translation>文章檔頭裡有重複的項目，以最後一個為準。</translation>
    </message>
    <message>
        <source>The head of the post holds more than can be kept.</source>
        <translation>文章檔頭裡有無法保留的內容。</translation>
    </message>
    <message>
        <source>The head of the post was not written correctly and was read line by line.</source>
        <translation>文章檔頭寫法有誤，已逐行讀取。</translation>
    </message>
    <message>
        <source>Only the title was saved, not the text.</source>
        <translation>只儲存了標題，沒有儲存內文。</translation>
    </message>
    <message>
        <source>A picture was not saved with the article.</source>
        <translation>有一張圖片沒有隨文章儲存。</translation>
    </message>
    <message>
        <source>A page of this edition is listed but was not saved.</source>
        <translation>本期有一版列在目錄裡，但沒有儲存。</translation>
    </message>
    <message>
        <source>An article of this page is listed but was not saved.</source>
        <translation>本版有一篇列在標題裡，但沒有儲存。</translation>
    </message>
    <message>
        <source>The picture of the page was not saved.</source>
        <translation>沒有儲存版面圖。</translation>
    </message>
    <message>
        <source>The PDF of the page was not saved.</source>
        <translation>沒有儲存本版的 PDF。</translation>
    </message>
    <message>
        <source>The same article stands on another page, too; it was taken once.</source>
        <translation>同一篇文章也在別的版上，只收一次。</translation>
    </message>
    <message>
        <source>Some characters could not be read and were replaced.</source>
        <translation>有些字讀不出來，已用替代符號代替。</translation>
    </message>
    <message>
        <source>Part of the text is garbled (锟斤拷); it was saved in the wrong encoding.</source>
        <translation>部分文字是亂碼（锟斤拷），儲存時用錯了編碼。</translation>
    </message>
    <message>
        <source>The page lists other headlines whose text is not in this file.</source>
        <translation>本版還列有別的標題，內文不在這個檔案裡。</translation>
    </message>
    <message>
        <source>A title without text was found.</source>
        <translation>有一個標題沒有內文。</translation>
    </message>
    <message>
        <source>No picture could be made from the PDF of the page.</source>
        <translation>無法用本版的 PDF 做出版面圖。</translation>
    </message>
    <message>
        <source>There was no date; it was taken from the number of the article.</source>
        <translation>沒有日期，用了文章編號裡的日期。</translation>
    </message>
    <message>
        <source>There was no date; it was taken from the folder.</source>
        <translation>沒有日期，用了資料夾名稱裡的日期。</translation>
    </message>
    <message>
        <source>The newspaper is not named; it was guessed from the kind of file.</source>
        <translation>沒有寫明報紙，按檔案類型推斷。</translation>
    </message>
    <message>
        <source>The newspaper is not named; it was taken from the folder.</source>
        <translation>沒有寫明報紙，用了資料夾的名稱。</translation>
    </message>
    <message>
        <source>The author was taken from the text.</source>
        <translation>作者取自內文。</translation>
    </message>
    <message>
        <source>A page has no number.</source>
        <translation>有一版沒有版號。</translation>
    </message>
    <message>
        <source>Please look at this: %1.</source>
        <translation>請核對：%1。</translation>
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
            <numerusform>%n 篇未變</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 newspaper, %2 date, %3 what came in. Chinese: %1 %2：%3</extracomment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>未匯入：</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>請留意：</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>正在檢查 %1</translation>
    </message>
    <message>
        <source>Reading %1 of %2: %3</source>
        <translation>正在讀取第 %1 個，共 %2 個：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n newspaper(s)</source>
        <translation>
            <numerusform>%n 種報紙</numerusform>
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
            <numerusform>%n 個檔案不會匯入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 條提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <extracomment>Ends a list that is too long to be shown</extracomment>
        <translation>
            <numerusform>……還有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>This recipe has a fault and was not used. “baojia recipe list” says more. Line and column:</source>
        <translation>這個配方有錯誤，沒有使用。詳細資料見「baojia recipe list」。行和列：</translation>
    </message>
    <message>
        <source>A recipe takes too long on this file; general rules read the rest. Recipe:</source>
        <translation>配方在這個檔案上耗時太長，其餘由通用規則讀取。配方：</translation>
    </message>
    <message>
        <source>A picture is of a kind that is not kept, such as SVG.</source>
        <translation>有一張圖片的格式不保存，例如 SVG。</translation>
    </message>
    <message>
        <source>The text is too large or too deeply nested to be read; only the title came in.</source>
        <translation>內文過大或巢狀過深，無法讀取，只匯入了標題。</translation>
    </message>
    <message>
        <source>There was no date; it was taken from the address of the article.</source>
        <translation>沒有日期，已取自文章網址。</translation>
    </message>
    <message>
        <source>The entry has no date; that of the feed was taken.</source>
        <translation>條目沒有日期，已取訂閱源的日期。</translation>
    </message>
    <message>
        <source>The newspaper is not named; it was taken from the file name or the site.</source>
        <translation>沒有寫明報紙，已取自檔名或網站。</translation>
    </message>
    <message>
        <source>The book&apos;s own list of its contents is damaged; what was found was read.</source>
        <translation>電子書自帶的目錄清單已損壞，找到的內容已匯入。</translation>
    </message>
    <message>
        <source>There was no date; it was taken from when the file was made.</source>
        <translation>沒有日期，已取檔案的製作日期。</translation>
    </message>
    <message>
        <source>The feed is damaged; the entries that are whole came in.</source>
        <translation>訂閱源已損壞，完好的條目已匯入。</translation>
    </message>
    <message>
        <source>An article continues another one that was not found; it stays by itself.</source>
        <translation>一篇文章承接另一篇未找到的文章，暫單獨保留。</translation>
    </message>
    <message>
        <source>What the columns mean was guessed from their names.</source>
        <translation>各欄的意思是按欄名猜的。</translation>
    </message>
    <message>
        <source>There was no date; that of the file was taken.</source>
        <translation>沒有日期，用了檔案自己的日期。</translation>
    </message>
    <message>
        <source>More rows of this table did not come in; their number:</source>
        <translation>這個表格還有別的列沒有收入，列數：</translation>
    </message>
    <message>
        <source>The newspaper is not named; it bears the letters of its files.</source>
        <translation>沒有報名；以檔名中的字母代號稱呼。</translation>
    </message>
    <message>
        <source>There was no date; it was taken from the title of the PDF.</source>
        <translation>沒有日期；取自 PDF 的標題。</translation>
    </message>
    <message>
        <source>Its articles could not be told apart; the page is one article.</source>
        <translation>無法分清各篇文章；整版作為一篇。</translation>
    </message>
    <message>
        <source>Headline and text were told apart by the height of the letters.</source>
        <translation>標題與內文是按字號高低區分的。</translation>
    </message>
    <message>
        <source>The page is a picture only; its text cannot be searched.</source>
        <translation>這一版只有影像，文字無法檢索。</translation>
    </message>
    <message>
        <source>Characters that only a font of the newspaper knows were left out.</source>
        <translation>只有該報字型才認識的字元已略去。</translation>
    </message>
    <message>
        <source>The text of a page is listed but was not saved.</source>
        <translation>列出了一版的文字，但沒有儲存。</translation>
    </message>
    <message>
        <source>The picture of the page is of a kind that cannot be shown.</source>
        <translation>這一版的影像格式無法顯示。</translation>
    </message>
    <message>
        <source>Text of the page that belongs to none of its articles.</source>
        <translation>版面上不屬於任何一篇的文字。</translation>
    </message>
    <message>
        <source>From “%1”: %2</source>
        <extracomment>%1 a folder, %2 what came in and what did not</extracomment>
        <translation>從「%1」：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came from “%1”</source>
        <extracomment>Quietly told when new files in a watched folder came in by themselves. 从“下载”来了 3 篇</extracomment>
        <translation>
            <numerusform>從「%1」來了 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed in “%1”</source>
        <translation>
            <numerusform>「%1」裡有 %n 篇更新</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no title; it was taken from the file name.</source>
        <translation>沒有標題，用了檔名裡的標題。</translation>
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
            <numerusform>%n 篇報庫中已有，但內容不同，將被替換。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the library already.</source>
        <translation>
            <numerusform>%n 篇報庫中已有。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these articles are in the library already.</source>
        <translation>這些文章報庫中都已有了。</translation>
    </message>
    <message>
        <source>The library was damaged here: this article may not be what was imported.</source>
        <translation>報庫曾在此處受損：這篇文章可能與匯入時不同。</translation>
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
        <translation>圖片</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <extracomment>In a list. Chinese: 广告</extracomment>
        <translation>廣告</translation>
    </message>
    <message>
        <source>Teaser</source>
        <extracomment>In a list, of an item that points to an article on another page. Chinese: 导读</extracomment>
        <translation>導讀</translation>
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
        <translation>來源</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>%1 is the page label as printed, such as A01. Chinese: 第%1版</extracomment>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Saved from</source>
        <extracomment>Before the address an article was saved from. Chinese: 原文地址</extracomment>
        <translation>原文網址</translation>
    </message>
    <message>
        <source>Picture not saved</source>
        <extracomment>In place of a picture that is not in the library. Chinese: 图片未保存</extracomment>
        <translation>圖片未儲存</translation>
    </message>
    <message>
        <source>No articles on this page</source>
        <translation>本版沒有文章</translation>
    </message>
    <message>
        <source>Also on</source>
        <extracomment>At the end of an article, before the other pages of the same day that carry it. Chinese: 又见</extracomment>
        <translation>又見</translation>
    </message>
    <message>
        <source>Read more:</source>
        <extracomment>At the end of a teaser: the article itself, and then the page it stands on. Chinese: 详见</extracomment>
        <translation>詳見</translation>
    </message>
    <message>
        <source>This page was not saved</source>
        <extracomment>On the front of a page that the newspaper&apos;s list of pages names, but of which nothing was saved. Chinese: 本版未保存</extracomment>
        <translation>本版未儲存</translation>
    </message>
    <message>
        <source>The dictionaries of OpenCC, which turn Simplified into Traditional, are not installed: this is the text as it was printed.</source>
        <extracomment>On the front of a page without headlines. Chinese: 本版没有文章</extracomment>
        <translation>簡繁轉換所需的 OpenCC 詞典沒有安裝，這裡按原文顯示。</translation>
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
        <translation>無法讀取配方：%1</translation>
    </message>
    <message>
        <source>This is not YAML: %1</source>
        <translation>這不是 YAML：%1</translation>
    </message>
    <message>
        <source>This is longer than a recipe may be (%1).</source>
        <translation>超過了配方允許的長度（%1）。</translation>
    </message>
    <message>
        <source>This is nested deeper than %1 levels.</source>
        <translation>巢狀超過 %1 層。</translation>
    </message>
    <message>
        <source>There are more than %1 values in this recipe.</source>
        <translation>這個配方裡的值超過 %1 個。</translation>
    </message>
    <message>
        <source>There is no key “%1” here.</source>
        <translation>這裡沒有「%1」這個鍵。</translation>
    </message>
    <message>
        <source>The key “%1” stands here twice.</source>
        <translation>鍵「%1」在這裡出現了兩次。</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>缺少鍵「%1」。</translation>
    </message>
    <message>
        <source>“%1” cannot have this value. It may be: %2</source>
        <translation>「%1」不能取這個值，可以是：%2</translation>
    </message>
    <message>
        <source>There is no recipe “%1” to extend.</source>
        <translation>沒有可供擴充的配方「%1」。</translation>
    </message>
    <message>
        <source>Extending “%1” leads back to this recipe.</source>
        <translation>擴充「%1」又繞回了這個配方。</translation>
    </message>
    <message>
        <source>The recipe “%1”, which this one extends, has faults of its own.</source>
        <translation>這個配方所擴充的「%1」自身有錯誤。</translation>
    </message>
    <message>
        <source>Another file in this folder has the id “%1”, too.</source>
        <translation>這個資料夾裡另有檔案也用了 id「%1」。</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2</source>
        <translation>「%1」不是正規表示式：%2</translation>
    </message>
    <message>
        <source>“%1” is no XPath: %2</source>
        <translation>「%1」不是 XPath：%2</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>「%1」必須是文字。</translation>
    </message>
    <message>
        <source>“%1” must be a text or a list of texts.</source>
        <translation>「%1」必須是文字或文字清單。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>「%1」必須是整數。</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>「%1」必須是 true 或 false。</translation>
    </message>
    <message>
        <source>A recipe is a list of keys and values, beginning with id.</source>
        <translation>配方是一組鍵和值，以 id 開頭。</translation>
    </message>
    <message>
        <source>“%1” must hold keys and values.</source>
        <translation>「%1」裡必須是鍵和值。</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>報紙</translation>
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
        <translation>版面圖</translation>
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
        <translation>熱區</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引題</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>副題</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>版權</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message>
        <source>The new library “%1” has %2 newspapers, %3 editions, %4 articles, %5 pictures and PDFs, %6 bookmarks, %7 corrections, %8 articles marked as read and %9 saved searches.</source>
        <translation>新報庫“%1”裡有 %2 種報紙、%3 期、%4 篇文章、%5 個圖片和 PDF、%6 個收藏、%7 處更正、%8 篇已讀標記和 %9 條已存搜尋。</translation>
    </message>
    <message>
        <source>Nothing was lost. The damaged library is as it was.</source>
        <translation>沒有丟失任何內容。受損的報庫保持原樣。</translation>
    </message>
    <message>
        <source>Some of the file could not be read; nothing is known to be missing. The damaged library is as it was.</source>
        <translation>檔案有一部分讀不出來，但沒有發現缺少內容。受損的報庫保持原樣。</translation>
    </message>
    <message>
        <source>Lost or changed: %1. The damaged library is as it was; import these newspapers again, if you can.</source>
        <translation>丟失或有變的：%1 處。受損的報庫保持原樣；如有原件，請重新匯入這些報紙。</translation>
    </message>
    <message>
        <source>the name of the newspaper is lost; its editions are kept</source>
        <translation>報名已丟失，各期仍保留</translation>
    </message>
    <message>
        <source>a page is lost; its articles are kept</source>
        <translation>有一版已丟失，其中的文章仍保留</translation>
    </message>
    <message>
        <source>the picture of the page is lost</source>
        <translation>版面圖已丟失</translation>
    </message>
    <message>
        <source>the article is lost</source>
        <translation>文章已丟失</translation>
    </message>
    <message>
        <source>the article is not what was imported any more; it is kept, with a remark</source>
        <translation>文章已與匯入時不同，現予保留並加註</translation>
    </message>
    <message>
        <source>the document that the article was read from is lost</source>
        <translation>文章的來原始檔已丟失</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 newspaper, date, page and title; %2 what of it is lost</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 處</translation>
    </message>
    <message>
        <source>Too little of “%1” can be read to save anything of it. It was left as it was. Restore it from a backup.</source>
        <translation>「%1」能讀出的內容太少，什麼也救不出來。它保持原樣，請從備份還原。</translation>
    </message>
</context>
<context>
    <name>RereadLines</name>
    <message>
        <source>Text, paragraph %1</source>
        <translation>內文第 %1 段</translation>
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
            <numerusform>%n 篇由這個配方讀取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%n 篇已改動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) would change</source>
        <translation>
            <numerusform>%n 篇會改動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) stay the same</source>
        <translation>
            <numerusform>%n 篇不變</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) cannot be read again whole and stay as they are</source>
        <translation>
            <numerusform>%n 篇無法完整地重新讀取，保持原樣</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeechWords</name>
    <message>
        <source>Nothing on this computer can read aloud: add a Chinese voice in Settings ▸ Time &amp; Language ▸ Speech.</source>
        <translation>這臺電腦沒有可以朗讀的語音：請在“設定 ▸ 時間和語言 ▸ 語音”中新增中文語音。</translation>
    </message>
    <message>
        <source>Nothing on this computer can read aloud: add a Chinese voice in System Settings ▸ Accessibility ▸ Spoken Content.</source>
        <translation>這臺電腦沒有可以朗讀的語音：請在“系統設定 ▸ 輔助功能 ▸ 朗讀內容”中新增中文嗓音。</translation>
    </message>
    <message>
        <source>Nothing on this computer can read aloud: install speech-dispatcher with espeak-ng, and Qt&apos;s plugin for it (Debian: speech-dispatcher, speech-dispatcher-espeak-ng, qt6-speech-speechd-plugin).</source>
        <translation>這臺電腦沒有可以朗讀的語音：請安裝帶 espeak-ng 的 speech-dispatcher 以及 Qt 的相應外掛（Debian：speech-dispatcher、speech-dispatcher-espeak-ng、qt6-speech-speechd-plugin）。</translation>
    </message>
    <message>
        <source>There is no Chinese voice on this computer: add one in Settings ▸ Time &amp; Language ▸ Speech.</source>
        <translation>這臺電腦沒有中文語音：請在“設定 ▸ 時間和語言 ▸ 語音”中新增。</translation>
    </message>
    <message>
        <source>There is no Chinese voice on this computer: add one in System Settings ▸ Accessibility ▸ Spoken Content.</source>
        <translation>這臺電腦沒有中文嗓音：請在“系統設定 ▸ 輔助功能 ▸ 朗讀內容”中新增。</translation>
    </message>
    <message>
        <source>There is no Chinese voice on this computer: install one for speech-dispatcher, such as the Mandarin of espeak-ng (Debian: speech-dispatcher-espeak-ng, espeak-ng-data).</source>
        <translation>這臺電腦沒有中文語音：請為 speech-dispatcher 安裝一個，例如 espeak-ng 的普通話（Debian：speech-dispatcher-espeak-ng、espeak-ng-data）。</translation>
    </message>
    <message>
        <source>Reading aloud stopped: the voice of this computer failed.</source>
        <translation>朗讀已停止：這臺電腦的語音出了錯。</translation>
    </message>
    <message>
        <source>Reading aloud stopped: the voice of this computer failed (%1).</source>
        <translation>朗讀已停止：這臺電腦的語音出了錯（%1）。</translation>
    </message>
</context>
<context>
    <name>UpkeepWords</name>
    <message>
        <source>Checking the articles</source>
        <translation>檢查文章</translation>
    </message>
    <message>
        <source>Checking pictures and PDFs</source>
        <translation>檢查圖片和 PDF</translation>
    </message>
    <message>
        <source>Checking the imported documents</source>
        <translation>檢查匯入的原件</translation>
    </message>
    <message>
        <source>Going through the search index</source>
        <translation>核對搜尋索引</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Bringing the copy up to date</source>
        <translation>更新副本的格式</translation>
    </message>
    <message>
        <source>Collecting what makes searches quick</source>
        <translation>收集統計資訊，讓查詢更快</translation>
    </message>
    <message>
        <source>Packing the file</source>
        <translation>壓實檔案</translation>
    </message>
    <message>
        <source>Weighing the texts</source>
        <translation>統計內文大小</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>檢查檔案</translation>
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
        <translation>%1 種報紙，%2 期，%3 版，%4 篇文章，%5 個圖片和 PDF，%6 條收藏</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>報庫完好。</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>報庫已損壞。</translation>
    </message>
    <message>
        <source>The backup “%1” is whole: %2 articles, %3.</source>
        <extracomment>%1 a file, %2 a number of articles, %3 a size such as &quot;12 MB&quot;</extracomment>
        <translation>備份「%1」已完成並檢查無誤：%2 篇文章，%3。</translation>
    </message>
    <message>
        <source>The backup is the library now: %1 articles.</source>
        <translation>已從備份還原報庫：%1 篇文章。</translation>
    </message>
    <message>
        <source>What was there before is kept as “%1”.</source>
        <translation>原來的報庫保留為「%1」。</translation>
    </message>
    <message>
        <source>The library takes %1; before it was %2.</source>
        <translation>報庫現在佔 %1，之前佔 %2。</translation>
    </message>
    <message>
        <source>Its file was packed.</source>
        <translation>檔案已壓實。</translation>
    </message>
    <message>
        <source>Its file was full enough not to be packed.</source>
        <translation>檔案裡空餘很少，不需要壓實。</translation>
    </message>
    <message>
        <source>Its file could not be packed: the disk has no room for a second copy.</source>
        <translation>磁碟放不下第二份，檔案沒有壓實。</translation>
    </message>
    <message>
        <source>Another program was reading, so its log stays until later.</source>
        <translation>另一個程式正在閱讀，日誌留到以後再清。</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>報紙</translation>
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
        <translation>圖片和 PDF</translation>
    </message>
    <message>
        <source>Imported documents</source>
        <translation>匯入的原件</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Free in the file</source>
        <translation>檔案內空餘</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Formatted texts</source>
        <translation>帶格式的內文</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>%1 and %2 sizes: packed, and before it was packed</extracomment>
        <translation>原件</translation>
    </message>
    <message>
        <source>%1 (unpacked %2)</source>
        <translation>%1（解壓後 %2）</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>搜尋索引</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>庫結構版本</translation>
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
        <translation>正在讀取可以讀出的內容</translation>
    </message>
</context>
</TS>
