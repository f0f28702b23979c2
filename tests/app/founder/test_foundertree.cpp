// SPDX-License-Identifier: GPL-3.0-or-later
#include "founder/founderlinks.h"

#include <QtCore/QHash>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// Names without files.
class NamedSource final : public Source
{
public:
    explicit NamedSource(FileNames names)
        : Source(u"/mirror"_s, std::move(names), {})
    { }

    [[nodiscard]] Result<QByteArray> read(const QString &file) override
    {
        return Error{ErrorKind::NotFound, file, {}};
    }

    [[nodiscard]] Result<QByteArray> readHead(const QString &file, qint64 limit) override
    {
        Q_UNUSED(limit)
        return Error{ErrorKind::NotFound, file, {}};
    }
};

/// The file that a tree of plain maps finds by a key, or by the end of one.
QString expectedFile(const QStringList &files, const QString &key)
{
    QHash<QString, QString> byKey;
    for (const QString &file : files) {
        QString &known = byKey[FounderTree::keyOf(file)];
        if (known.isEmpty() || file.size() < known.size())
            known = file;
    }
    if (const QString file = byKey.value(key); !file.isEmpty())
        return file;
    for (const int count : {3, 1}) {
        const QString tail = key.section(u'/', -count);
        QStringList ends;
        for (auto it = byKey.cbegin(); it != byKey.cend(); ++it) {
            if (it.key().section(u'/', -1) == tail || it.key().section(u'/', -3) == tail)
                ends << it.value();
        }
        if (ends.size() != 1)
            continue;
        const QDate date = founderPlace(key).date;
        const QDate other = founderPlace(FounderTree::keyOf(ends.first())).date;
        if (!date.isValid() || !other.isValid() || date == other)
            return ends.first();
    }
    return {};
}

} // namespace

class TestFounderTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void link_isFound_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("file");
        QTest::newRow("beside") << u"content_2.htm"_s << u"x.cn/html/2026-01/28/content_2.htm"_s;
        QTest::newRow("other case") << u"CONTENT_2.HTM"_s << u"x.cn/html/2026-01/28/content_2.htm"_s;
        QTest::newRow("another day") << u"../29/content_2.htm"_s << u"x.cn/html/2026-01/29/content_2.htm"_s;
        QTest::newRow("the plain one of two copies")
            << u"content_1.htm"_s << u"x.cn/html/2026-01/28/content_1.htm"_s;
        QTest::newRow("only a copy") << u"content_3.htm"_s << u"x.cn/html/2026-01/28/content_3.htm.1"_s;
        QTest::newRow("by its end") << u"../../../pic/p.jpg"_s << u"pic/2026-01/28/p.jpg"_s;
        QTest::newRow("several end so") << u"/elsewhere/node_1.htm"_s << QString();
        QTest::newRow("not there") << u"content_9.htm"_s << QString();
    }

    void link_isFound()
    {
        QFETCH(const QString, link);
        const NamedSource source({u"x.cn/html/2026-01/28/node_1.htm"_s,
                                  u"x.cn/html/2026-01/28/content_1.htm"_s,
                                  u"x.cn/html/2026-01/28/content_1.htm.1"_s,
                                  u"x.cn/html/2026-01/28/content_2.htm"_s,
                                  u"x.cn/html/2026-01/28/content_3.htm.1"_s,
                                  u"x.cn/html/2026-01/29/node_1.htm"_s,
                                  u"x.cn/html/2026-01/29/content_2.htm"_s,
                                  u"pic/2026-01/28/p.jpg"_s});
        const FounderTree tree(source);
        QTEST(tree.resolve(u"x.cn/html/2026-01/28/node_1.htm"_s, link).file, "file");
    }

    void link_random_findsWhatPlainMapsFind()
    {
        QRandomGenerator random(11);
        const QStringList days{u"2026-01/28/"_s, u"2026-01/29/"_s, QString()};
        const QStringList names{
            u"a.htm"_s, u"A.htm"_s, u"b.htm"_s, u"c.htm"_s, u"a.htm.1"_s, u"b.htm@div=-1"_s};
        const QStringList folders{u"html/"_s, u"x/y/"_s, QString(), u"HTML/"_s};
        const auto any = [&random](const QStringList &list) {
            return list.at(random.bounded(static_cast<int>(list.size())));
        };
        for (int round = 0; round < 300; ++round) {
            FileNames files;
            for (int i = random.bounded(1, 12); i > 0; --i) {
                const QString name = any(folders) + any(days) + any(names);
                if (!files.toList().contains(name))
                    files.append(name);
            }
            files.sort();
            const NamedSource source(files);
            const FounderTree tree(source);
            for (int i = 0; i < 20; ++i) {
                const QString link = u'/' + any(folders) + any(days) + any(names);
                const QString key = unmangledPath(link).toLower();
                QCOMPARE(tree.resolve(u"from.htm"_s, link).file, expectedFile(files.toList(), key));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFounderTree)

#include "test_foundertree.moc"
