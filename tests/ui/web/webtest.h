// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/web/paperscheme.h"

#include <QtWidgets/QApplication>
#include <QtTest/QTest>

/// QTEST_MAIN for tests of the engine: its scheme must be known before there is an application.
#define BAOJIA_WEB_TEST_MAIN(Test)               \
    int main(int argc, char **argv)              \
    {                                            \
        Baojia::registerPaperScheme();           \
        QApplication application(argc, argv);    \
        Test test;                               \
        return QTest::qExec(&test, argc, argv);  \
    }
