// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recipes/recipedesk.h"
#include "ui/recipes/recipetextedit.h"
#include "ui/recipes/recipewindow.h"
#include "ui/widgets/messagebar.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

namespace Baojia {

/// A page that the recipe `recipeForRiver` reads.
inline QByteArray riverPage()
{
    return "<html><head><title>江城晨报</title><script>alert(1)</script></head><body>"
           "<div class='headline'>渡口清晨的第一班船</div><div class='who'>本报记者　方小禾</div>"
           "<div class='story'><p>　　天刚亮，渡口边已经有人排队。</p><p>　　第一班船缓缓离岸。</p></div>"
           "</body></html>";
}

inline QByteArray riverRecipe()
{
    return "id: river\n"
           "match:\n"
           "  marks: [江城晨报]\n"
           "article:\n"
           "  title: //div[has-class('headline')]\n"
           "  body: //div[has-class('story')]\n";
}

/// A recipe window over a folder of its own and threads of its own.
class RecipeWindowTest
{
public:
    RecipeWindowTest()
        : m_desk(recipes())
    { }

    [[nodiscard]] QString recipes() const { return m_folder.filePath(QStringLiteral("recipes")); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] RecipeSources sources() { return m_desk.sources(); }

private:
    QTemporaryDir m_folder;
    RecipeDesk m_desk;
};

/// The button with this text, whatever its mnemonic.
inline QPushButton *buttonOf(const QWidget &window, const QString &text)
{
    const auto buttons = window.findChildren<QPushButton *>();
    for (QPushButton *const button : buttons) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

inline RecipeTextEdit *editorOf(const QWidget &window)
{
    return window.findChild<RecipeTextEdit *>();
}

inline QString messageOf(const QWidget &window)
{
    return window.findChild<MessageBar *>()->text();
}

} // namespace Baojia
