// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

#include "tests/support/plainpdf.h"

namespace Baojia {

/// A golden case whose PDFs are made when the test runs. Its folder holds `pdfs.json`: an object from file
/// names to
/// `{"title", "subject", "pages": [{"size": [w, h], "lines": [[text or [texts], x, top, size], …]}], "keep":
/// share of its bytes}` or to a string, the bytes themselves. Several texts stand one below the other, one
/// and a half sizes apart.
class PdfCase
{
public:
    static bool isOne(const QString &folder) { return QFile::exists(folder + QStringLiteral("/pdfs.json")); }

    explicit PdfCase(const QString &folder)
    {
        QFile described(folder + QStringLiteral("/pdfs.json"));
        if (!described.open(QIODevice::ReadOnly))
            return;
        const QJsonObject files = QJsonDocument::fromJson(described.readAll()).object();
        for (auto file = files.begin(); file != files.end(); ++file) {
            const QString path = input() + QChar(u'/') + file.key();
            QDir().mkpath(path.first(path.lastIndexOf(QChar(u'/'))));
            QFile out(path);
            if (out.open(QIODevice::WriteOnly))
                out.write(file.value().isString() ? file.value().toString().toUtf8()
                                                  : bytesOf(file.value().toObject()));
        }
    }

    [[nodiscard]] QString input() const { return m_folder.path() + QStringLiteral("/input"); }

private:
    static QByteArray bytesOf(const QJsonObject &file)
    {
        QList<PlainPdf::Sheet> sheets;
        const QJsonArray pages = file.value(QStringLiteral("pages")).toArray();
        for (const QJsonValue &page : pages)
            sheets.append(sheetOf(page.toObject()));
        const QByteArray whole = PlainPdf::bytes(sheets,
                                                 file.value(QStringLiteral("title")).toString(),
                                                 file.value(QStringLiteral("subject")).toString());
        return whole.first(qsizetype(double(whole.size()) * file.value(QStringLiteral("keep")).toDouble(1)));
    }

    static PlainPdf::Sheet sheetOf(const QJsonObject &page)
    {
        PlainPdf::Sheet sheet;
        const QJsonArray size = page.value(QStringLiteral("size")).toArray();
        if (size.size() == 2)
            sheet.size = {size.at(0).toDouble(), size.at(1).toDouble()};
        const QJsonArray lines = page.value(QStringLiteral("lines")).toArray();
        for (const QJsonValue &line : lines) {
            const QJsonArray parts = line.toArray();
            const QJsonArray texts = parts.at(0).isArray() ? parts.at(0).toArray() : QJsonArray{parts.at(0)};
            const double height = parts.at(3).toDouble();
            for (qsizetype i = 0; i < texts.size(); ++i) {
                // An indent is a place, not a character, as newspapers set it.
                QString text = texts.at(i).toString();
                double x = parts.at(1).toDouble();
                for (; text.startsWith(QChar(0x3000)); text.remove(0, 1))
                    x += height;
                sheet.lines.append({text, x, parts.at(2).toDouble() + 1.5 * height * double(i), height});
            }
        }
        return sheet;
    }

    QTemporaryDir m_folder;
};

} // namespace Baojia
