// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/opening.h"

#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void article_keepsItsFirstPictureWithItsHeader_data()
    {
        QTest::addColumn<QString>("below");
        QTest::addColumn<QString>("together");
        const auto row = [](const char *name, const QString &below, const QString &together) {
            QTest::newRow(name) << below << together;
        };
        row("beside the text",
            u"<figure><img></figure>\n<figure>2</figure><div class=\"body\"><p>a</p></div>"_s,
            u"<div class=\"opening\"><header>h</header>\n<figure><img></figure></div>\n<figure>2</figure><div class=\"body\"><p>a</p></div>"_s);
        row("first in the text",
            u"<div class=\"body\"><figure><img></figure><p>a</p></div>"_s,
            u"<div class=\"opening\"><header>h</header>\n<div class=\"body\"><figure><img></figure></div></div>\n<div class=\"body\"><p>a</p></div>"_s);
        row("a paragraph",
            u"<div class=\"body\"><p class=\"x\"><img></p><p>a</p></div>"_s,
            u"<div class=\"opening\"><header>h</header>\n<div class=\"body\"><p class=\"x\"><img></p></div></div>\n<div class=\"body\"><p>a</p></div>"_s);
        const QString text = u"<div class=\"body\"><p>a<img></p></div>"_s;
        row("text", text, u"<header>h</header>\n"_s + text);
        const QString later = u"<div class=\"body\"><p>a</p><figure><img></figure></div>"_s;
        row("a picture later", later, u"<header>h</header>\n"_s + later);
        row("nothing", {}, u"<header>h</header>\n"_s);
    }

    void article_keepsItsFirstPictureWithItsHeader()
    {
        QFETCH(QString, below);
        QFETCH(QString, together);
        QCOMPARE(withOpeningTogether(u"<article><header>h</header>\n"_s + below + u"</article>"_s),
                 QString(u"<article>"_s + together + u"</article>"_s));
    }

    void markupWithoutAHeader_staysAsItIs() { QCOMPARE(withOpeningTogether(u"<p>a</p>"_s), u"<p>a</p>"_s); }
};

QTEST_GUILESS_MAIN(TestOpening)
#include "test_opening.moc"
