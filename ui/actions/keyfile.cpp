// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/keyfile.h"

#include <QtCore/QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QString keyOf(ActionId id)
{
    return u"keys/"_s + Actions::name(id);
}

} // namespace

void KeyFile::apply(Actions &actions) const
{
    if (m_file.isEmpty())
        return;
    const QSettings file(m_file, QSettings::IniFormat);
    QHash<ActionId, QList<QKeySequence>> own;
    for (const ActionRow &row : actionTable()) {
        if (!file.contains(keyOf(row.id)))
            continue;
        const QString written = file.value(keyOf(row.id)).toString();
        auto keys = written.isEmpty() ? QList<QKeySequence>()
                                      : QKeySequence::listFromString(written, QKeySequence::PortableText);
        // What somebody wrote into the file by hand may be no key.
        keys.removeIf([](const QKeySequence &key) { return key.isEmpty() || key[0].key() == Qt::Key_unknown; });
        if (!keys.isEmpty() || written.isEmpty())
            own.insert(row.id, keys);
    }
    actions.setKeys(own);
}

void KeyFile::save(const Actions &actions) const
{
    if (m_file.isEmpty())
        return;
    QSettings file(m_file, QSettings::IniFormat);
    for (const ActionRow &row : actionTable()) {
        const auto keys = actions.action(row.id)->shortcuts();
        if (keys == Actions::usualKeys(row.id))
            file.remove(keyOf(row.id));
        else
            file.setValue(keyOf(row.id), QKeySequence::listToString(keys, QKeySequence::PortableText));
    }
}

} // namespace Baojia
