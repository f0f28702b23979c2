// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/pdfprinter.h"
#include "ui/proof/requestledger.h"

#include <QtCore/QObject>
#include <QtCore/QPromise>

#include <chrono>
#include <deque>
#include <memory>

namespace Baojia {

/// Prints through the web engine, one document after the other, in a page of its own that nobody sees.
class WebPdfPrinter : public QObject, public PdfPrinter
{
    Q_OBJECT

public:
    /// A document that is not printed after `limit` is given up.
    explicit WebPdfPrinter(QObject *parent = nullptr, std::chrono::milliseconds limit = std::chrono::minutes(10));
    /// What is not printed yet answers Cancelled.
    ~WebPdfPrinter() override;

    /// Where it is noted what printed documents asked for.
    void setLedger(std::shared_ptr<RequestLedger> ledger) { m_ledger = std::move(ledger); }

    /// Cancelling the future stops the printing.
    [[nodiscard]] QFuture<Result<QByteArray>> print(const QByteArray &html, const SheetLayout &layout) override;

private:
    struct Job
    {
        QByteArray html;
        SheetLayout layout;
        QPromise<Result<QByteArray>> promise;
    };

    class Press;

    void startNext();
    void finish(const Job *finished, const Result<QByteArray> &result);
    void dropCancelled();

    std::chrono::milliseconds m_limit;
    std::shared_ptr<RequestLedger> m_ledger;
    std::deque<std::unique_ptr<Job>> m_jobs; ///< the first is at work
    std::unique_ptr<Press> m_press;
};

}
