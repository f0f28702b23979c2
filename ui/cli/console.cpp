// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/console.h"

#include "ui/words/errorwords.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Baojia {

Console::Console(FILE *out, FILE *err)
    : m_out(out)
    , m_err(err)
{ }

void Console::write(FILE *stream, const QByteArray &bytes)
{
    const auto written = std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    // Whoever reads COMMITTED lines through a pipe must see them before the next edition is begun.
    const bool flushed = std::fflush(stream) == 0;
    m_whole = m_whole && flushed && written == static_cast<size_t>(bytes.size());
}

void Console::line(const QString &text)
{
    write(m_out, text.toUtf8() + '\n');
}

void Console::raw(const QByteArray &bytes)
{
    write(m_out, bytes);
}

void Console::json(const QJsonObject &object)
{
    write(m_out, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Console::complain(const QString &text)
{
    write(m_err, text.toUtf8() + '\n');
}

ExitCode Console::fail(const Error &error, bool asJson)
{
    const QString sentence = ErrorWords::sentence(error);
    complain(error.detail.isEmpty() ? sentence : sentence + " ("_L1 + error.detail + u')');
    if (asJson)
        json({{u"error"_s,
               QJsonObject{
                   {u"sentence"_s, sentence}, {u"subject"_s, error.subject}, {u"detail"_s, error.detail}}}});
    return ExitCode::NotDone;
}

} // namespace Baojia
