// SPDX-License-Identifier: GPL-3.0-or-later
// The encodings that html5lib's tests expect of documents, from what the documents declare. One differs: a declaration of
// an encoding that does not exist, before another. Which names exist we do not know beyond those that are read.
#include "text/encoding.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

namespace {

/// What the suite agreed with when this was written; less fails the build.
constexpr int kLeastAgreed = 81;

struct Case
{
    QByteArray document;
    QByteArray encoding; ///< lower case
};

QList<Case> casesOf(const QString &name)
{
    QFile file(QStringLiteral(BAOJIA_SHARED_DIR "/suites/html5lib/encoding/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Case> cases;
    const QByteArray all = '\n' + file.readAll();
    const QByteArray begin("\n#data\n");
    const QByteArray middle("\n#encoding\n");
    for (qsizetype at = all.indexOf(begin); at >= 0;) {
        const qsizetype next = all.indexOf(begin, at + 1);
        const QByteArray one = all.sliced(at + begin.size(), (next < 0 ? all.size() : next) - at - begin.size());
        const qsizetype split = one.indexOf(middle);
        if (split >= 0)
            cases.append({one.first(split), one.sliced(split + middle.size()).trimmed().toLower()});
        at = next;
    }
    return cases;
}

/// The encoding that a label of the suite means.
QByteArray encodingOf(const QString &label)
{
    if (label.isEmpty() || label == "iso-8859-1"_L1)
        return "windows-1252"; // a browser's last resort, where nothing is declared
    return label == "iso8859-2"_L1 ? QByteArrayLiteral("iso-8859-2") : label.toLatin1();
}

/// What is UTF-8 is told from its bytes and not from what they declare. Of the other encodings the suite's two are not
/// Chinese, and are not read: that they are declared is all that can be asked.
bool agrees(const Case &one, const DecodedText &decoded)
{
    if (one.encoding == "utf-8")
        return decoded.encoding == TextEncoding::Utf8;
    return encodingOf(decoded.declared) == one.encoding;
}

}

class TestCharsetSuite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documents_read_areInTheEncodingExpected()
    {
        QList<Case> cases;
        for (const QString &name : {u"tests1.dat"_s, u"tests2.dat"_s, u"test-yahoo-jp.dat"_s})
            cases += casesOf(name);
        if (cases.isEmpty())
            QSKIP("suites/html5lib is not here");
        int agreed = 0;
        int refused = 0;
        QStringList differences;
        for (const Case &one : std::as_const(cases)) {
            const auto decoded = decodeText(one.document);
            refused += decoded ? 0 : 1;
            const bool same = decoded && agrees(one, *decoded);
            agreed += same ? 1 : 0;
            if (decoded && !same)
                differences.append(QString::fromLatin1(one.document.left(150).simplified() + ": '" + decoded->declared.toLatin1() + "', expected "
                                                       + one.encoding));
        }
        for (const QString &difference : std::as_const(differences))
            qInfo().noquote() << difference;
        qInfo("html5lib encoding: %d agree, %d refused, %d differ; %d not compared (a script writes the declaration)",
              agreed,
              refused,
              static_cast<int>(differences.size()),
              static_cast<int>(casesOf(u"scripted/tests1.dat"_s).size()));
        QCOMPARE(cases.size(), 82);
        QVERIFY(agreed >= kLeastAgreed);
    }
};

QTEST_GUILESS_MAIN(TestCharsetSuite)
#include "test_charsetsuite.moc"
