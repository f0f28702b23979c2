// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/pdfprinter.h"
#include "reading/contentprovider.h"
#include "reading/contenturl.h"
#include "ui/proof/requestledger.h"
#include "ui/reader/readerpane.h"
#include "ui/speech/speaker.h"

#include <functional>
#include <memory>

#include "backend.h"

namespace Baojia {

/// Chooses what shows articles, what prints and what reads aloud: the web engine and the voices of the system where the program was
/// built with them.
class Engine
{
public:
    Engine();
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;
    Engine(Engine &&) = delete;
    Engine &operator=(Engine &&) = delete;

    /// To be called before the QApplication is made: the engine's URL scheme must be known first.
    static void prepareProcess();

    /// Has everything painted without the graphics card, where its driver makes the engine die. To be called before
    /// prepareProcess().
    static void useSafeGraphics();

    /// Makes the first view before there is a window or a library: the web engine's processes need as long to start
    /// as everything else together, and do it meanwhile.
    void warmUp(const ReadingStyle &style);

    /// Of the view that warmUp() made, as long as nobody has it.
    void setStyle(const ReadingStyle &style);

    /// What is done while the engine is at work on its first page: both are called, in this order, at once where there is
    /// nothing to wait for.
    struct Meanwhile
    {
        std::function<void()> asked; ///< the engine has the page and starts a process for it
        std::function<void()> underWay; ///< that process has the page, or takes too long
    };

    /// Has the view that warmUp() made begin with `url`.
    void beginWith(const ContentUrl &url, double position, const Meanwhile &meanwhile);

    /// Gives the views something to show. Printing works without.
    void attach(const std::shared_ptr<Backend> &backend);

    [[nodiscard]] ArticleViewFactory view() const;
    /// Empty where view() is the plain one already.
    [[nodiscard]] ArticleViewFactory fallback() const;
    /// Makes views for what somebody else hands out; null where there is no web engine. They run no script and reach
    /// nothing but what they are handed.
    [[nodiscard]] std::function<ArticleView *(const ContentProvider &, QWidget *parent)> viewOf() const;
    /// Null where the program cannot print.
    [[nodiscard]] std::shared_ptr<PdfPrinter> printer();
    /// What all of these asked for and did not get.
    [[nodiscard]] std::shared_ptr<RequestLedger> ledger() const;
    /// Null where the program cannot read aloud.
    [[nodiscard]] static std::shared_ptr<Speaker> speaker();

private:
    struct Parts;
    std::shared_ptr<Parts> m_parts;
};

} // namespace Baojia
