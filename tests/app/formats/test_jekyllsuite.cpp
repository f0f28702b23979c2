// SPDX-License-Identifier: GPL-3.0-or-later
// The posts of the site that Jekyll's own tests build. What is expected follows from Jekyll's rules and the files, and the
// categories of the whole from Jekyll's test of it (test_site.rb): a post has a date and a slug in its name and a head, the
// head overrides both, categories come from the folders above _posts and then from the head, a text of `categories` or
// `tags` is several names, one of `category` or `tag` is a single one.
#include "tests/support/golden.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// What the suite agreed with when this was written; less fails the build.
constexpr int kLeastRead = 56;
constexpr int kLeastAgreed = 224; // four fields of each

struct Post
{
    QString file; ///< below the site
    QString title;
    QDate date;
    QStringList categories;
    QStringList tags;
    bool published = true;
};

QString unquoted(QString value)
{
    value = value.trimmed();
    if (value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"'))
        return value.sliced(1, value.size() - 2);
    return value.section(u" #"_s, 0, 0).trimmed(); // what follows is a comment
}

/// The values of a key of a head as simple as the suite's: `key: text`, or `key:` and lines with dashes.
struct Value
{
    QString text;
    QStringList list;
};

Value valueOf(const QString &head, const QString &key)
{
    const QRegularExpression field(u"^%1:([^\\n]*)\\n((?:- [^\\n]*\\n)*)"_s.arg(key), QRegularExpression::MultilineOption);
    const auto match = field.match(head);
    Value value {unquoted(match.captured(1)), {}};
    for (const QString &line : match.captured(2).split(u'\n', Qt::SkipEmptyParts))
        value.list.append(unquoted(line.sliced(2)));
    return value;
}

QStringList names(const QString &head, const QString &plural, const QString &singular)
{
    const Value several = valueOf(head, plural);
    QStringList all = several.list.isEmpty() ? several.text.split(u' ', Qt::SkipEmptyParts) : several.list;
    if (const QString one = valueOf(head, singular).text; !one.isEmpty())
        all.append(one);
    return all;
}

QString titleOfSlug(const QString &slug)
{
    QStringList words = slug.split(u'-');
    for (QString &word : words)
        word = word.left(1).toUpper() + word.mid(1).toLower();
    return words.join(u' ');
}

/// Nothing where the file is no post: without a dated name, or without a head. Jekyll passes YAML files over.
std::optional<Post> postOf(const QString &file, const QString &text)
{
    static const QRegularExpression dated(u"^(?:(.+)/)?_posts/(?:.+/)?(\\d{2,4})-(\\d{1,2})-(\\d{1,2})-([^/]*?)\\.+(?!yml)[^./]+$"_s);
    static const QRegularExpression headed(u"\\A---[ \\t]*\\n(.*?)^(?:---|\\.\\.\\.)[ \\t]*$"_s,
                                           QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    const auto name = dated.match(file);
    const auto head = headed.match(text);
    if (!name.hasMatch() || !head.hasMatch())
        return std::nullopt;
    const QString fields = head.captured(1);
    Post post;
    post.file = file;
    post.title = valueOf(fields, u"title"_s).text;
    if (post.title.isEmpty())
        post.title = titleOfSlug(name.captured(5));
    post.date = QDate::fromString(valueOf(fields, u"date"_s).text.left(10), Qt::ISODate);
    if (!post.date.isValid())
        post.date = QDate(name.captured(2).toInt(), name.captured(3).toInt(), name.captured(4).toInt());
    post.categories = name.captured(1).split(u'/', Qt::SkipEmptyParts) + names(fields, u"categories"_s, u"category"_s);
    post.tags = names(fields, u"tags"_s, u"tag"_s);
    post.published = valueOf(fields, u"published"_s).text != "false"_L1;
    return post;
}

}

class TestJekyllSuite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString site = QStringLiteral(BAOJIA_SHARED_DIR "/suites/jekyll/test/source/");
        if (QStringLiteral(BAOJIA_SHARED_DIR).isEmpty() || !QFileInfo::exists(site))
            QSKIP("suites/jekyll is not here");
        QDirIterator files(site, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next().sliced(site.size());
            if (!file.contains(u"_posts/"_s))
                continue;
            const QString copy = m_site.filePath(file);
            QVERIFY(QDir().mkpath(QFileInfo(copy).path()));
            QVERIFY(QFile::copy(files.filePath(), copy));
            QFile open(copy);
            QVERIFY(open.open(QIODevice::ReadOnly));
            if (auto post = postOf(file, QString::fromUtf8(open.readAll()).remove(u'\r')))
                m_posts.append(*post);
        }
        // The suite's site has no name, and an article must have a newspaper.
        QFile config(m_site.filePath(u"_config.yml"_s));
        QVERIFY(config.open(QIODevice::WriteOnly) && config.write("title: Suite Daily\n") > 0);
    }

    void expectations_together_areThoseOfJekyllsTest()
    {
        QSet<QString> categories;
        int foo = 0;
        for (const Post &post : std::as_const(m_posts)) {
            foo += post.published && post.categories.contains(u"foo"_s) ? 1 : 0;
            for (const QString &category : post.categories)
                categories.insert(category);
        }
        QStringList sorted(categories.begin(), categories.end());
        sorted.sort();
        QCOMPARE(sorted.join(u' '), u"2013 MixedCase Mixedcase bar baz category foo publish_test win z_category"_s);
        QCOMPARE(foo, 5);
    }

    void posts_read_areAsJekyllHasThem()
    {
        Golden::FakeLibrary library;
        ImportRequest request;
        request.paths = QStringList {m_site.path()};
        request.commit = [&library](const QList<ReadyEdition> &editions) { return library.commit(editions); };
        Progress progress;
        const ImportEnd end = runImport(makeImporters(), request, progress);
        int read = 0;
        int agreed = 0;
        int differing = 0;
        QStringList refused;
        QStringList unpublished;
        for (const Post &post : std::as_const(m_posts)) {
            const auto found = articleOf(library, post);
            if (!found) {
                refused.append(post.file);
                continue;
            }
            ++read;
            // Drafts and posts taken back are read like others: they lie in the folder that a person chose.
            if (!post.published)
                unpublished.append(post.file);
            const auto &[date, article] = *found;
            for (const auto &[actual, expected] : {std::pair(article.title, post.title),
                                                   std::pair(date.toString(Qt::ISODate), post.date.toString(Qt::ISODate)),
                                                   std::pair(article.categories.join(u'|'), post.categories.join(u'|')),
                                                   std::pair(article.tags.join(u'|'), post.tags.join(u'|'))}) {
                agreed += actual == expected ? 1 : 0;
                differing += actual == expected ? 0 : 1;
                if (actual != expected)
                    qInfo().noquote() << post.file << actual << u"expected" << expected;
            }
        }
        for (const ImportFailure &failure : end.report.failures)
            qInfo().noquote() << failure.file << Golden::wordOf(failure.reason.kind);
        qInfo().noquote() << "refused:" << refused.join(u", "_s);
        qInfo().noquote() << "read, and not published by Jekyll:" << unpublished.join(u", "_s);
        qInfo("jekyll: %d posts read, %d refused; %d fields agree, %d differ", read, static_cast<int>(refused.size()), agreed, differing);
        QVERIFY(read >= kLeastRead);
        QVERIFY(agreed >= kLeastAgreed);
    }

private:
    /// By its file, and as two of the suite's have one name in two folders, by its folder.
    static std::optional<std::pair<QDate, ArticleDraft>> articleOf(const Golden::FakeLibrary &library, const Post &post)
    {
        const QString name = post.file.section(u'/', -1);
        const QString folder = post.file.section(u"_posts"_s, 0, 0);
        std::optional<std::pair<QDate, ArticleDraft>> found;
        for (const EditionDraft &edition : library.editions) {
            for (const PageDraft &page : edition.pages) {
                for (const ArticleDraft &article : page.articles) {
                    const bool same = article.original.name == name;
                    if (same && (!found || article.identity.startsWith(folder)))
                        found = std::pair(edition.date, article);
                }
            }
        }
        return found;
    }

    QTemporaryDir m_site;
    QList<Post> m_posts;
};

QTEST_GUILESS_MAIN(TestJekyllSuite)
#include "test_jekyllsuite.moc"
