// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cli/commandline.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <cstdio>

namespace Baojia {

/// What a command left behind.
struct Answer
{
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// Commands over a library of their own, in a folder whose name has Chinese and spaces.
class CommandRun
{
public:
    [[nodiscard]] QString path(const QString &name) const
    {
        return m_folder.filePath(QStringLiteral("我的 报纸/") + name);
    }

    [[nodiscard]] QString library() const { return path(QStringLiteral("报 库")); }

    /// Writes a file below path() and returns where it is.
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString place = path(name);
        QDir().mkpath(QFileInfo(place).path());
        QFile file(place);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return place;
    }

    /// Runs the command line as main() does, over library() unless --library is among the words.
    [[nodiscard]] Answer run(const QStringList &words) const
    {
        FILE *out = std::tmpfile();
        FILE *err = std::tmpfile();
        Answer answer;
        {
            Console console(out, err);
            CommandLine commands(
                console, {library(), QStringLiteral("1.2.3"), path(QStringLiteral("recipes")), {}});
            const ParsedArguments parsed = parseArguments(words);
            const ExitCode code =
                parsed.fault ? commands.refuse(*parsed.fault) : commands.run(*parsed.arguments);
            answer.code = static_cast<int>(code);
        }
        answer.out = taken(out);
        answer.err = taken(err);
        return answer;
    }

private:
    static QString taken(FILE *stream)
    {
        std::rewind(stream);
        QFile file;
        const bool opened = file.open(stream, QIODevice::ReadOnly);
        const QByteArray bytes = opened ? file.readAll() : QByteArray();
        file.close();
        std::fclose(stream);
        return QString::fromUtf8(bytes);
    }

    QTemporaryDir m_folder;
};

/// A post of a Jekyll site: 架上, 2026-01-28.
inline QByteArray samplePost(const QByteArray &title,
                             const QByteArray &body,
                             const QByteArray &date = "2026-01-28",
                             const QByteArray &page = "1.html")
{
    return "---\nlayout: post\ntitle: \"" + title + "\"\ndate: " + date
        + " 09:30:00\ncategories: jsnews\ntags: 架上新闻\n---\n\n" + body
        + "\n\n<https://paper.example/20260128/" + page + ">\n\n[返回架上新闻](//jsnews/)\n[返回首页](./)\n";
}

} // namespace Baojia
