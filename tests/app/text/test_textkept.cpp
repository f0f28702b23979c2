// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/cleanhtml.h"
#include "text/encoding.h"
#include "text/htmlsanitizer.h"
#include "text/markdown.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

using Counts = QHash<char32_t, qint64>;

/// Letters, figures and signs; blanks and line ends are what a body is set anew with.
void count(const QString &text, Counts &counts)
{
    const auto points = text.toUcs4();
    for (const uint point : points) {
        if (!QChar::isSpace(point) && QChar::isPrint(point))
            ++counts[char32_t(point)];
    }
}

/// Whether a browser shows what is in the element, by rules of its own: not those of the sanitizer.
bool shows(HtmlNode node)
{
    static const QStringList silent = {u"script"_s, u"style"_s, u"noscript"_s, u"template"_s, u"head"_s, u"title"_s, u"iframe"_s,
                                       u"object"_s, u"select"_s, u"textarea"_s, u"button"_s, u"svg"_s, u"math"_s, u"noframes"_s};
    QString style = node.attribute(u"style").toLower();
    style.remove(u' ');
    const bool arrows = node.attribute(u"face").contains(u"webdings"_s, Qt::CaseInsensitive) || style.contains(u"webdings"_s);
    return !silent.contains(node.name()) && !node.hasAttribute(u"hidden") && !style.contains(u"display:none"_s)
        && !style.contains(u"visibility:hidden"_s) && !arrows;
}

/// Where two texts begin to differ; empty: nowhere.
QString differenceOf(const QString &one, const QString &other)
{
    const auto at = std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
    if (one == other)
        return {};
    const qsizetype from = std::max<qsizetype>(0, at - 200);
    return one.mid(from, 400) + u"\n--\n"_s + other.mid(from, 400);
}

Counts shownIn(HtmlNode top)
{
    Counts counts;
    for (HtmlNode node = top.firstChild(); node;) {
        if (node.isText())
            count(node.text(), counts);
        node = node.isElement() && !shows(node) ? node.nextSkippingChildren(top) : node.next(top);
    }
    return counts;
}

} // namespace

/// How much of what a person sees in real pages is there after cleaning.
class TestTextKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void realPages_keepTheirText()
    {
        const QString data = QStringLiteral(BAOJIA_SHARED_DIR "/data");
        if (QByteArrayView(BAOJIA_SHARED_DIR).isEmpty() || !QFile::exists(data))
            QSKIP("BAOJIA_SHARED_DIR has no data/");
        qint64 shown = 0;
        qint64 kept = 0;
        int pages = 0;
        QDirIterator walk(data, {u"*.htm"_s, u"*.html"_s, u"*.shtml"_s, u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto decoded = decodeText(file.readAll(), {}, file.fileName());
            if (!decoded)
                continue;
            const QString html = file.fileName().endsWith(u".md"_s) ? markdownToHtml(decoded->text).value_or(QString()) : decoded->text;
            const auto document = HtmlDocument::parse(html);
            QVERIFY2(document.has_value(), qPrintable(file.fileName()));
            const SanitizedBody body = sanitize(document->body());
            QVERIFY2(isCleanHtml(body.html), qPrintable(file.fileName()));
            const auto again = HtmlDocument::parse(body.html);
            QVERIFY(again.has_value());
            QVERIFY2(differenceOf(body.html, sanitize(again->body()).html).isEmpty(),
                     qPrintable(file.fileName() + u'\n' + differenceOf(body.html, sanitize(again->body()).html)));
            const Counts before = shownIn(document->body());
            const Counts after = shownIn(again->body());
            qint64 ofPage = 0;
            qint64 keptOfPage = 0;
            for (auto point = before.cbegin(); point != before.cend(); ++point) {
                ofPage += point.value();
                keptOfPage += std::min(point.value(), after.value(point.key()));
            }
            QVERIFY2(keptOfPage * 1000 >= ofPage * 990, qPrintable(u"%1: %2 of %3"_s.arg(file.fileName()).arg(keptOfPage).arg(ofPage)));
            shown += ofPage;
            kept += keptOfPage;
            ++pages;
        }
        qInfo() << pages << "documents," << kept << "of" << shown << "characters";
        QVERIFY(pages >= 20);
        QVERIFY2(kept * 1000 >= shown * 995, qPrintable(u"%1 of %2"_s.arg(kept).arg(shown)));
    }
};

QTEST_GUILESS_MAIN(TestTextKept)
#include "test_textkept.moc"
