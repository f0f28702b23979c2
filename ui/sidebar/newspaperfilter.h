// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QString>

namespace Baojia {

/// Keeps the newspapers whose name holds what was typed: in characters of either script (重慶 finds 重庆), in
/// pinyin or in its initials (cqrb). The editions of a newspaper that stays all stay.
class NewspaperFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit NewspaperFilter(QObject *parent = nullptr);

    void setText(const QString &text);

    [[nodiscard]] bool isActive() const { return !m_folded.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_folded;
    QString m_letters; // m_folded without spaces
};

} // namespace Baojia
