// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/webarchive.h"

#include "sources/binaryplist.h"
#include "sources/filekind.h"
#include "sources/webname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kMostResources = 10'000;
constexpr int kDeepest = 8; // frames in frames

class WebArchive final : public Pack
{
public:
    WebArchive(std::shared_ptr<PackBytes> bytes, QString container, const BinaryPlist &list, qsizetype most)
        : m_bytes(std::move(bytes))
        , m_container(std::move(container))
        , m_most(most)
    {
        takePage(list, list.top(), 0);
        if (m_isCrowded)
            m_skipped.append({m_container, {ErrorKind::TooMany, m_container, QString::number(m_most)}});
    }

    [[nodiscard]] Result<QByteArray> read(qsizetype at, qint64 limit) override
    {
        const auto bytes = m_bytes->of(m_container);
        if (!bytes)
            return bytes.error();
        const BinaryPlist::Range &place = m_places.at(at);
        if (place.from + place.size > bytes->size())
            return Error{ErrorKind::Truncated, m_container, {}};
        if (place.size > limit)
            return Error{ErrorKind::TooLarge, m_container, QString::number(limit)};
        return bytes->sliced(place.from, place.size);
    }

private:
    /// A page, what it shows and the pages in its frames.
    void takePage(const BinaryPlist &list, BinaryPlist::Object object, int depth)
    {
        m_isCrowded = m_isCrowded || m_looked++ >= m_most;
        if (m_isCrowded)
            return;
        const auto archive = list.dictionary(object);
        if (const auto main = archive.constFind(u"WebMainResource"_s); main != archive.cend())
            takeResource(list, *main, depth == 0);
        if (const auto resources = archive.constFind(u"WebSubresources"_s); resources != archive.cend()) {
            for (const auto resource : list.array(*resources))
                takeResource(list, resource, false);
        }
        const auto frames = archive.constFind(u"WebSubframeArchives"_s);
        if (frames == archive.cend() || depth >= kDeepest)
            return;
        for (const auto frame : list.array(*frames)) {
            if (m_isCrowded)
                return;
            takePage(list, frame, depth + 1);
        }
    }

    void takeResource(const BinaryPlist &list, BinaryPlist::Object object, bool isMain)
    {
        m_isCrowded = m_isCrowded || m_looked++ >= m_most;
        if (m_isCrowded)
            return;
        const auto resource = list.dictionary(object);
        const auto text = [&](const QString &key) {
            const auto value = resource.constFind(key);
            return value == resource.cend() ? QString() : list.text(*value);
        };
        const auto data = resource.constFind(u"WebResourceData"_s);
        PackedFile file;
        file.url = text(u"WebResourceURL"_s);
        file.mediaType = text(u"WebResourceMIMEType"_s).toLower();
        file.charset = text(u"WebResourceTextEncodingName"_s).toLower();
        file.isPage =
            isMain || file.mediaType == "text/html"_L1 || file.mediaType == "application/xhtml+xml"_L1;
        if (nameOfUrl(file.url).isEmpty()) {
            // Beside a page from the disk nothing can be found again.
            if (!isMain)
                return;
            file.url.clear();
            file.name = folderOf(m_container) + baseName(m_container).section(u'.', 0, -2) + u".html"_s;
        }
        const auto place = data == resource.cend() ? BinaryPlist::Range{} : list.data(*data);
        if (place.size == 0)
            return;
        m_places.append(place);
        m_files.append(std::move(file));
    }

    std::shared_ptr<PackBytes> m_bytes;
    QString m_container;
    qsizetype m_most;
    qsizetype m_looked = 0;
    bool m_isCrowded = false;
    QList<BinaryPlist::Range> m_places;
};

} // namespace

bool isWebArchive(QByteArrayView head)
{
    return BinaryPlist::isOne(head) && head.contains("WebMainResource");
}

Result<std::unique_ptr<Pack>>
openWebArchive(const std::shared_ptr<PackBytes> &bytes, const QString &file, const ImportBudget &budget)
{
    const auto whole = bytes->of(file);
    if (!whole)
        return whole.error();
    const auto list = BinaryPlist::read(*whole);
    // What says where all lies stands at the end.
    if (!list)
        return Error{ErrorKind::Truncated, file, {}};
    auto pack =
        std::make_unique<WebArchive>(bytes, file, *list, std::min<qsizetype>(kMostResources, budget.members));
    if (pack->files().isEmpty())
        return Error{ErrorKind::BadArchive, file, {}};
    return std::unique_ptr<Pack>(std::move(pack));
}

} // namespace Baojia
