// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/console.h"

#include "ui/words/errorwords.h"

#include <QtCore/QJsonDocument>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return ::_isatty(::_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) != 0;
#endif
}

} // namespace

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

void Console::progress(const QString &text)
{
    if (!isTerminal(m_err))
        return;
    // Back to the start of the line, and what stood there is erased.
    write(m_err, "\r\x1b[K" + text.toUtf8());
    m_progressing = true;
}

void Console::endProgress()
{
    if (m_progressing)
        write(m_err, "\r\x1b[K");
    m_progressing = false;
}

void Console::line(const QString &text)
{
    endProgress();
    write(m_out, text.toUtf8() + '\n');
}

void Console::raw(const QByteArray &bytes)
{
    endProgress();
    write(m_out, bytes);
}

void Console::json(const QJsonObject &object)
{
    endProgress();
    write(m_out, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Console::complain(const QString &text)
{
    endProgress();
    write(m_err, text.toUtf8() + '\n');
}

ExitCode Console::fail(const Error &error, bool asJson)
{
    const QString sentence = ErrorWords::sentence(error);
    complain(error.detail.isEmpty() || ErrorWords::saysDetail(error) ? sentence : sentence + " ("_L1 + error.detail + u')');
    if (asJson)
        json({{u"error"_s,
               QJsonObject{
                   {u"sentence"_s, sentence}, {u"subject"_s, error.subject}, {u"detail"_s, error.detail}}}});
    return ExitCode::NotDone;
}

} // namespace Baojia
