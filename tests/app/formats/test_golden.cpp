// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/importerregistry.h"
#include "tests/support/epubcase.h"
#include "tests/support/golden.h"
#include "tests/support/pdfcase.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Baojia;
using namespace Qt::StringLiterals;

/// tests/data/<importer>/<case>/{input/, expected.json}: a case is a folder, found here by itself. With
/// BAOJIA_WRITE_EXPECTED=1 in the environment the expectations are written anew, to be read before they are kept.
class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importer_registered_hasCases()
    {
        for (const auto &importer : makeImporters()) {
            const QString id = importer->info().id;
            QVERIFY2(!casesOf(id).isEmpty(), qPrintable(u"no tests/data/%1/<case>/expected.json"_s.arg(id)));
        }
    }

    void case_imported_givesExpected_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("importer");
        for (const auto &importer : makeImporters()) {
            const QString id = importer->info().id;
            for (const QString &name : casesOf(id)) {
                const QString folder = QStringLiteral(BAOJIA_TEST_DATA) + u'/' + id + u'/' + name;
                QTest::newRow(qPrintable(QString(id + u'/' + name))) << folder << id;
            }
        }
    }

    void case_imported_givesExpected()
    {
        QFETCH(const QString, folder);
        QFETCH(const QString, importer);
        const QString expectedFile = folder + u"/expected.json"_s;
        QString input = folder + u"/input"_s;
        const QTemporaryDir packed;
        if (holdsBooks(input)) {
            copyWithBooks(input, packed.path());
            input = packed.path();
        }
        const QJsonObject actual =
            PdfCase::isOne(folder) ? Golden::importJson(PdfCase(folder).input()) : Golden::importJson(input);
        if (qEnvironmentVariableIsSet("BAOJIA_WRITE_EXPECTED"))
            Golden::writeJson(expectedFile, actual);
        const QJsonObject expected = Golden::readJson(expectedFile);
        QVERIFY2(!expected.isEmpty(), "expected.json cannot be read");
        const QString difference = Golden::firstDifference(actual, expected);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        const QJsonArray articles = actual.value("articles"_L1).toArray();
        for (const QJsonValue &article : articles)
            QCOMPARE(article.toObject().value("importer"_L1).toString(), importer);
    }

private:
    static QStringList casesOf(const QString &id)
    {
        const QDir dir(QStringLiteral(BAOJIA_TEST_DATA) + u'/' + id);
        QStringList cases;
        const QStringList folders = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        const bool writing = qEnvironmentVariableIsSet("BAOJIA_WRITE_EXPECTED");
        for (const QString &name : folders) {
            if (dir.exists(name + u"/expected.json"_s) || (writing && (dir.exists(name + u"/input"_s) || PdfCase::isOne(dir.filePath(name)))))
                cases.append(name);
        }
        return cases;
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "test_golden.moc"
