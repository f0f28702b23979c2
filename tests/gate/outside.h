// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/draft.h"
#include "tests/gate/listener.h"

#include <QtTest/QTest>

namespace Baojia {

/// What lies beyond the program in the network of the test: who calls is heard, and every packet is counted.
class Outside
{
public:
    /// By number: nobody is asked for its name.
    static constexpr auto host = "127.0.0.1:8099";
    /// Not of this computer by its number.
    static constexpr auto farHost = "192.0.2.7:8099";
    /// By name.
    static constexpr auto namedHost = "outside.test:8099";

    /// From now on counts.
    void begin();

    /// Empty: no packet and no question since begin(). What wants to leave leaves in this time where there is no gate, as the bare page
    /// of the same test shows.
    [[nodiscard]] QString went(int waitMs = 500) const;

    [[nodiscard]] const Listener &listener() const { return m_listener; }

private:
    Listener m_listener;
    qint64 m_packets = 0;
};

/// An edition whose texts, pictures and page are hostile, as if no sanitizer had seen them.
[[nodiscard]] EditionDraft hostileEdition();

/// A drawing and a document that reach out, for what shows pictures.
[[nodiscard]] QList<Asset> hostilePictures();

} // namespace Baojia

/// The network first, while there is one thread; then QTEST_MAIN with the engine.
#define BAOJIA_ISLAND_TEST_MAIN(Test)                       \
    int main(int argc, char **argv)                         \
    {                                                       \
        Test test(Baojia::enterIsland());                   \
        Baojia::Engine::prepareProcess();                   \
        QApplication application(argc, argv);               \
        return QTest::qExec(&test, argc, argv);             \
    }
