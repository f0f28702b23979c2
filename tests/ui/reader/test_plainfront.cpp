// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/frontpagehtml.h"
#include "ui/reader/plainfront.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestPlainFront : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void items_areParagraphsWithALinkedHeadline()
    {
        FrontItem first{{}, u"有读者来信问"_s, 100, {}};
        first.header.id = ArticleId(1);
        first.header.kicker = u"本报第二期"_s;
        first.header.title = u"版面<也>有记忆"_s;
        FrontItem second = first;
        second.header.id = ArticleId(2);
        second.header.title = u"三种颜色"_s;
        const QString front = QString::fromUtf8(frontPageHtml({}, {}, {first, second}, {}));
        QTextDocument document;
        document.setHtml(plainFront(front.mid(front.indexOf(u"<body"_s))));
        QStringList blocks;
        QStringList links;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            blocks << block.text().trimmed();
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                if (piece.fragment().charFormat().isAnchor())
                    links << piece.fragment().charFormat().anchorHref() + u' ' + piece.fragment().text();
            }
        }
        QVERIFY2(blocks.contains(u"本报第二期\u2028版面<也>有记忆\u2028有读者来信问"_s),
                 qPrintable(blocks.join(u'|')));
        QCOMPARE(links, (QStringList{u"paper:/article/1 版面<也>有记忆"_s, u"paper:/article/2 三种颜色"_s}));
    }

    void article_staysAsItIs()
    {
        const QString article = u"<p>一段<a href=\"http://a.cn/\">链接</a></p>"_s;
        QCOMPARE(plainFront(article), article);
    }
};

QTEST_MAIN(TestPlainFront)
#include "test_plainfront.moc"
