// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageview/thumbnailmodel.h"

#include "base/answer.h"

#include <algorithm>

namespace Baojia {

namespace {

constexpr int kMostKiB = 64 * 1024;
constexpr qsizetype kMostWishes =
    60; // more than a screen shows: what was scrolled past before that is not asked for

/// What a page's thumbnail is made from; null: nothing.
ContentHash originalOf(const Page &page)
{
    return page.picture.isNull() ? page.pdf : page.picture;
}

} // namespace

ThumbnailModel::ThumbnailModel(Sources sources, QObject *parent)
    : PageListModel(parent)
    , m_sources(std::move(sources))
    , m_pictures(kMostKiB)
{ }

void ThumbnailModel::setOpenPage(PageId page)
{
    const QModelIndex before = openIndex();
    m_open = page;
    for (const QModelIndex &each : {before, openIndex()}) {
        if (each.isValid())
            Q_EMIT dataChanged(each, each, {OpenRole});
    }
}

void ThumbnailModel::forgetHeadlines()
{
    m_headlines.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {HeadlinesRole});
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DecorationRole && role != HeadlinesRole && role != OpenRole)
        return PageListModel::data(index, role);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Page &page = pages().at(index.row());
    if (role == OpenRole)
        return page.id == m_open;
    // Asking is no change of what the model is; what comes is told as one.
    auto *const self = const_cast<ThumbnailModel *>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    const ContentHash original = originalOf(page);
    const bool pictured = !original.isNull() && !m_without.contains(original);
    if (role == HeadlinesRole) {
        if (pictured || !page.saved)
            return {};
        if (const auto found = m_headlines.constFind(page.id); found != m_headlines.cend())
            return *found;
        self->wish({{}, page.id});
        return {};
    }
    if (!pictured)
        return {};
    if (const QImage *const picture = m_pictures.object(original))
        return *picture;
    self->wish({original, {}});
    return {};
}

void ThumbnailModel::wish(const Wish &wish)
{
    m_wishes.removeOne(wish);
    m_wishes.append(wish);
    while (m_wishes.size() > kMostWishes)
        m_wishes.removeFirst();
    askNext();
}

void ThumbnailModel::changed(const Wish &wish)
{
    for (qsizetype row = 0; row < pages().size(); ++row) {
        const Page &page = pages().at(row);
        if (page.id == wish.page || (!wish.picture.isNull() && originalOf(page) == wish.picture))
            Q_EMIT dataChanged(index(static_cast<int>(row)),
                               index(static_cast<int>(row)),
                               {Qt::DecorationRole, HeadlinesRole});
    }
}

void ThumbnailModel::askNext()
{
    if (m_asking || m_wishes.isEmpty())
        return;
    m_asking = true;
    const Wish wish = m_wishes.takeLast();
    const auto done = [this, wish] {
        m_asking = false;
        m_wishes.removeOne(wish);
        changed(wish);
        askNext();
    };
    if (wish.picture.isNull()) {
        whenAnswered(
            m_sources.headlines(wish.page), this, [this, wish, done](const Result<QStringList> &titles) {
                m_headlines.insert(wish.page, titles.value_or(QStringList()));
                done();
            });
        return;
    }
    whenAnswered(m_sources.thumbnail(wish.picture), this, [this, wish, done](const Result<QImage> &picture) {
        if (picture)
            m_pictures.insert(
                wish.picture, new QImage(*picture), std::max<qsizetype>(1, picture->sizeInBytes() / 1024));
        else
            m_without.insert(wish.picture);
        done();
    });
}

} // namespace Baojia
