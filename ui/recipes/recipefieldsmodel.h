// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recipes/recipeverdict.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Baojia {

/// What a recipe finds in a document: a row for each field, always the same ones, so that what a person opened or chose
/// stays when a value changes. Below pages, articles, zones and text stand their parts.
class RecipeFieldsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, ValueColumn, ColumnCount };

    explicit RecipeFieldsModel(QObject *parent = nullptr);

    /// `chosen`: id of the recipe that an import would take; empty: none.
    void show(const RecipeTrial &trial, const QString &chosen);
    void clear();
    /// Whether the values are those of an earlier text; they are greyed then.
    void setOld(bool old);

    /// All of a value: of a field with parts all of these, each on its line.
    [[nodiscard]] QString wholeValue(const QModelIndex &index) const;
    /// The field that holds the text of an article.
    [[nodiscard]] QModelIndex textField() const;

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString name;
        QString value; ///< empty: nothing found
        QStringList parts;
        bool isText = false; ///< of the article
    };

    static QList<Row> rowsOf(const RecipeTrial *trial, const QString &chosen);
    static void appendSelf(QList<Row> &rows, const RecipeTrial *trial, const QString &chosen);
    static void appendValues(QList<Row> &rows, const RecipeTrial &trial);
    static void appendLists(QList<Row> &rows, const RecipeExtract &values);
    void replace(const QList<Row> &rows);

    QList<Row> m_rows;
    bool m_isOld = false;
};

} // namespace Baojia
