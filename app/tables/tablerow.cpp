// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablerow.h"

#include "text/cjk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

QString folded(const QString &name)
{
    return trimmedCjk(name).toLower();
}

/// A step of a path: a key, and which items of the list there.
struct Step
{
    QString key; ///< empty: the value itself
    bool every = false;
    qsizetype item = -1;
};

QList<Step> stepsOf(QStringView path)
{
    QList<Step> steps;
    const auto parts = path.split(u'.', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        const qsizetype bracket = part.indexOf(u'[');
        Step step{(bracket < 0 ? part : part.first(bracket)).toString(), false, -1};
        if (bracket >= 0 && part.endsWith(u']')) {
            const QStringView inside = part.sliced(bracket + 1).chopped(1);
            bool numbered = false;
            const int item = inside.toInt(&numbered);
            step.every = !numbered;
            step.item = numbered ? item : -1;
        }
        steps.append(step);
    }
    return steps;
}

QJsonValue member(const QJsonValue &value, const QString &key)
{
    if (key.isEmpty())
        return value;
    const QJsonObject object = value.toObject();
    if (const auto found = object.constFind(key); found != object.constEnd())
        return *found;
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        if (entry.key().compare(key, Qt::CaseInsensitive) == 0)
            return *entry;
    }
    return QJsonValue::Undefined;
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        // Dates and numbers of pages, never 2.0260723e+07.
        const double number = value.toDouble();
        const auto whole = static_cast<qint64>(number);
        return static_cast<double>(whole) == number ? QString::number(whole) : QString::number(number);
    }
    return value.toString();
}

class Walk
{
public:
    Walk(QList<Step> steps, const std::function<bool(const JsonRow &)> &take)
        : m_steps(std::move(steps))
        , m_take(take)
    { }

    bool from(const QJsonValue &value, qsizetype step, QList<QJsonValue> scopes)
    {
        if (step == m_steps.size()) {
            if (!value.isObject())
                return true;
            // The document may be the article itself.
            if (!m_steps.isEmpty())
                scopes.append(value);
            return m_take(JsonRow(std::move(scopes)));
        }
        const Step &at = m_steps.at(step);
        const QJsonValue next = member(value, at.key);
        if (at.every) {
            const QJsonArray items = next.toArray();
            for (const QJsonValue &item : items) {
                QList<QJsonValue> inner = scopes;
                if (step + 1 < m_steps.size())
                    inner.append(item);
                if (!from(item, step + 1, std::move(inner)))
                    return false;
            }
            return true;
        }
        return from(at.item >= 0 ? next.toArray().at(at.item) : next, step + 1, std::move(scopes));
    }

private:
    QList<Step> m_steps;
    const std::function<bool(const JsonRow &)> &m_take;
};

} // namespace

CsvColumns::CsvColumns(const QStringList &names)
    : m_count(names.size())
{
    for (qsizetype i = names.size(); i-- > 0;)
        m_places.insert(folded(names.at(i)), i);
}

qsizetype CsvColumns::place(const QString &name) const
{
    return m_places.value(folded(name), -1);
}

CsvRow::CsvRow(const CsvColumns &columns, const QStringList &cells)
    : m_columns(columns)
    , m_cells(cells)
{ }

QStringList CsvRow::values(const QString &path) const
{
    const QString cell = m_cells.value(m_columns.place(path));
    return cell.isEmpty() ? QStringList() : QStringList(cell);
}

bool CsvRow::has(const QString &path) const
{
    return m_columns.place(path) >= 0;
}

JsonRow::JsonRow(QList<QJsonValue> scopes)
    : m_scopes(std::move(scopes))
{ }

QList<QJsonValue> JsonRow::found(const QString &path) const
{
    QStringView rest = path;
    qsizetype scope = m_scopes.size() - 1;
    if (rest.startsWith(u'/')) {
        scope = 0;
        rest = rest.sliced(1);
    }
    for (; rest.startsWith("../"_L1); rest = rest.sliced(3))
        --scope;
    if (scope < 0)
        return {};
    QList<QJsonValue> values{m_scopes.at(scope)};
    const QList<Step> steps = stepsOf(rest);
    for (const Step &step : steps) {
        QList<QJsonValue> next;
        for (const QJsonValue &value : std::as_const(values)) {
            const QJsonValue inner = member(value, step.key);
            if (step.every) {
                const QJsonArray items = inner.toArray();
                for (const QJsonValue &item : items)
                    next.append(item);
            } else {
                next.append(step.item >= 0 ? inner.toArray().at(step.item) : inner);
            }
        }
        values = next;
    }
    return values;
}

QStringList JsonRow::values(const QString &path) const
{
    QStringList texts;
    const QList<QJsonValue> all = found(path);
    for (const QJsonValue &value : all) {
        // A list of texts needs no brackets: paragraphs, authors.
        if (value.isArray()) {
            const QJsonArray items = value.toArray();
            for (const QJsonValue &item : items)
                texts.append(textOf(item));
        } else {
            texts.append(textOf(value));
        }
    }
    texts.removeAll(QString());
    return texts;
}

bool JsonRow::has(const QString &path) const
{
    const QList<QJsonValue> all = found(path);
    return std::any_of(all.begin(), all.end(), [](const QJsonValue &value) { return !value.isUndefined(); });
}

void eachJsonRow(const QJsonValue &document,
                 const QString &path,
                 const std::function<bool(const JsonRow &)> &take)
{
    Walk(stepsOf(path), take).from(document, 0, {document});
}

} // namespace Baojia
