// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/web/paperscheme.h"
#include "ui/web/webarticleview.h"

#include <QtWidgets/QApplication>
#include <QtTest/QTest>

#include <memory>
#include <optional>

namespace Baojia {

/// What a script of ours answers of the page that a view shows; invalid where it does not answer.
inline QVariant askPage(WebArticleView &view, const QString &script)
{
    const auto answer = std::make_shared<std::optional<QVariant>>();
    view.page().runOwnScript(script, [answer](const QVariant &value) { *answer = value; });
    if (!QTest::qWaitFor([answer] { return answer->has_value(); }, 20'000))
        return {};
    return answer->value();
}

} // namespace Baojia

/// QTEST_MAIN for tests of the engine: its scheme must be known before there is an application.
#define BAOJIA_WEB_TEST_MAIN(Test)               \
    int main(int argc, char **argv)              \
    {                                            \
        Baojia::registerPaperScheme();           \
        QApplication application(argc, argv);    \
        Test test;                               \
        return QTest::qExec(&test, argc, argv);  \
    }
