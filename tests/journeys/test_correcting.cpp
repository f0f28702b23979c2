// SPDX-License-Identifier: GPL-3.0-or-later
// Setting an article right and taking it back, through the real window: list, heading and search follow.
#include "ui/correction/correctiondialog.h"
#include "ui/models/articlelistmodel.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchpanel.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>

#include <algorithm>

#include "tests/support/openwindow.h"

using namespace Baojia;
using namespace Qt::StringLiterals;

class TestCorrecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_open = std::make_unique<OpenWindow>(WindowParts{});
        QVERIFY(m_open->openLibrary());
        m_open->showAsText();
        m_window = &m_open->open();
        QVERIFY(m_open->import({QStringLiteral(BAOJIA_BINARY_DIR) + u"/sample"_s}));
        QTRY_VERIFY(m_window->session().page().isValid());
        m_window->session().openNextArticle();
        QTRY_VERIFY(m_window->session().article().isValid());
        QTRY_VERIFY(!shown().isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }

    void cleanup()
    {
        m_window = nullptr;
        m_open.reset();
    }

    void titleAndPage_corrected_areInListAndSearch_andGoBack()
    {
        const ArticleId id = m_window->session().article();
        const PageId page = m_window->session().page();
        const QString old = field(id, &ArticleFields::title);
        const QString right = u"更正以后的标题"_s;

        CorrectionDialog *dialog = openDialog();
        QVERIFY(dialog);
        QLineEdit *title = titleOf(dialog);
        QVERIFY(title);
        QCOMPARE(title->text(), old);
        title->selectAll();
        title->insert(right);
        auto *pages = dialog->findChild<QComboBox *>();
        QVERIFY(pages->count() > 1);
        const QString other = pages->itemText(pages->currentText() == pages->itemText(0) ? 1 : 0);
        pages->setCurrentText(other);
        save(dialog);

        QTRY_VERIFY(m_window->session().page() != page);
        QCOMPARE(m_window->session().article(), id);
        QCOMPARE(field(id, &ArticleFields::pageLabel), other);
        QTRY_VERIFY(listed().contains(right));
        QVERIFY(!listed().contains(old));
        QTRY_VERIFY(shown().contains(right));
        searchFor(u"title:"_s + right);
        QTRY_COMPARE(hits(), 1);
        searchFor(u"title:\""_s + old + u'"');
        QTRY_COMPARE(hits(), 0);

        // Back, from what was found.
        searchFor(u"title:"_s + right);
        QTRY_COMPARE(hits(), 1);
        QListView *list = hitList();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QTest::keyClick(m_window->findChild<SearchBox *>(), Qt::Key_Escape);
        dialog = openDialog();
        QVERIFY(dialog);
        QCOMPARE(titleOf(dialog)->text(), right);
        int backs = 0;
        for (auto *back : dialog->findChildren<QToolButton *>()) {
            if (!back->toolTip().isEmpty() && back->isEnabled()) {
                back->click();
                ++backs;
            }
        }
        QCOMPARE(backs, 2);
        save(dialog);
        QTRY_COMPARE(m_window->session().page(), page);
        QTRY_VERIFY(listed().contains(old));
        QVERIFY(!listed().contains(right));
        QTRY_VERIFY(!shown().contains(right));
        searchFor(u"title:"_s + right);
        QTRY_COMPARE(hits(), 0);
        searchFor(u"title:\""_s + old + u'"');
        QTRY_COMPARE(hits(), 1);
    }

    void dialog_cancelled_changesNothing()
    {
        const ArticleId id = m_window->session().article();
        const QString old = field(id, &ArticleFields::title);
        CorrectionDialog *dialog = openDialog();
        QVERIFY(dialog);
        titleOf(dialog)->setText(u"更正以后的标题"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<CorrectionDialog *>());
        QCOMPARE(field(id, &ArticleFields::title), old);
        QVERIFY(listed().contains(old));
    }

private:
    [[nodiscard]] QString shown() const
    {
        return qobject_cast<QTextBrowser *>(m_window->reader().view()->widget())->toPlainText();
    }

    /// Titles in the list of the page that is open.
    [[nodiscard]] QString listed() const
    {
        const auto *model = m_window->findChild<ArticleListModel *>();
        QStringList titles;
        for (int row = 0; model && row < model->rowCount(); ++row)
            titles << model->index(row).data().toString();
        return titles.join(u'\n');
    }

    [[nodiscard]] QListView *hitList() const
    {
        return m_window->findChild<SearchPanel *>()->findChild<QListView *>();
    }

    [[nodiscard]] int hits() const { return hitList()->model()->rowCount(); }

    /// As the library has it.
    QString field(ArticleId id, QString ArticleFields::*which) const
    {
        const auto correction =
            m_open->backend()->read([id](LibraryReader &reader) { return reader.correction(id); }).result();
        return correction ? correction->now.*which : QString();
    }

    void searchFor(const QString &query)
    {
        auto *box = m_window->findChild<SearchBox *>();
        QTRY_VERIFY(box->isEnabled());
        box->setFocus();
        box->setText(query);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<SearchPanel *>()->isVisible());
    }

    CorrectionDialog *openDialog()
    {
        // Shortcuts are the active window's; a dialog that closes leaves none behind where there is no window
        // manager.
        m_window->activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(m_window)); }();
        QTest::keyClick(m_window, Qt::Key_I, Qt::ControlModifier);
        [this] { QTRY_VERIFY(m_window->findChild<CorrectionDialog *>()); }();
        return m_window->findChild<CorrectionDialog *>();
    }

    static QLineEdit *titleOf(const CorrectionDialog *dialog)
    {
        const auto lines = dialog->findChildren<QLineEdit *>();
        const auto title = std::find_if(lines.cbegin(), lines.cend(), [](const QLineEdit *line) {
            return line->accessibleName() == "Title"_L1;
        });
        return title == lines.cend() ? nullptr : *title;
    }

    void save(const CorrectionDialog *dialog)
    {
        auto *button = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QVERIFY(button->isEnabled());
        button->click();
        QTRY_VERIFY(!m_window->findChild<CorrectionDialog *>());
    }

    std::unique_ptr<OpenWindow> m_open;
    MainWindow *m_window = nullptr;
};

QTEST_MAIN(TestCorrecting)
#include "test_correcting.moc"
