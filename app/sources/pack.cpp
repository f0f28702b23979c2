// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/pack.h"

#include "sources/maff.h"
#include "sources/mhtml.h"
#include "sources/mimemessage.h"
#include "sources/savedpage.h"
#include "sources/singlefile.h"
#include "sources/warc.h"
#include "sources/webarchive.h"
#include "sources/webname.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr qsizetype kMostCompanions = 10'000;

/// A page as it is, and the files of the folder beside it under the names by which it calls them.
class SavedPage final : public Pack
{
public:
    /// `page` knows at least where it comes from; `folder` holds what is beside it, or is empty.
    SavedPage(std::shared_ptr<PackBytes> bytes, const QString &file, PackedFile page, const QString &folder)
        : m_bytes(std::move(bytes))
    {
        const QString from = folderOf(file);
        QString to = folderOf(nameOfUrl(page.url));
        if (nameOfUrl(page.url).isEmpty()) {
            page.url.clear();
            page.name = file;
            to = from;
        }
        page.isPage = true;
        m_files.append(std::move(page));
        m_places.append(file);
        if (folder.isEmpty())
            return;
        const QStringList below = m_bytes->source().filesBelow(folder);
        for (const QString &companion : below) {
            if (companion == file || companion == folder + u'/' + kMaffIndex)
                continue;
            if (m_places.size() > kMostCompanions) {
                m_skipped.append({folder, {ErrorKind::TooMany, folder, QString::number(kMostCompanions)}});
                break;
            }
            PackedFile beside;
            beside.name = to + companion.sliced(from.size());
            beside.mediaType = u"*"_s;
            m_files.append(std::move(beside));
            m_places.append(companion);
        }
    }

    [[nodiscard]] Result<QByteArray> read(qsizetype at, qint64 /*limit*/) override
    {
        return m_bytes->of(m_places.at(at));
    }

private:
    std::shared_ptr<PackBytes> m_bytes;
    QStringList m_places; // in the source
};

Result<std::unique_ptr<Pack>> openSavedPage(const std::shared_ptr<PackBytes> &bytes, const QString &file)
{
    const auto head = bytes->source().readHead(file, 8192);
    if (!head)
        return head.error();
    PackedFile page;
    page.url = savedFrom(*head).url;
    return std::unique_ptr<Pack>(std::make_unique<SavedPage>(bytes, file, page, companionFolder(bytes->source(), file)));
}

Result<std::unique_ptr<Pack>> openMaff(const std::shared_ptr<PackBytes> &bytes, const QString &index)
{
    const auto whole = bytes->source().read(index);
    if (!whole)
        return whole.error();
    const auto said = readMaffIndex(*whole);
    const QString folder = folderOf(index);
    if (!said || !bytes->source().contains(folder + said->file))
        return Error {ErrorKind::BadArchive, index, {}};
    PackedFile page;
    page.url = said->url;
    page.charset = said->charset;
    page.moment = said->moment;
    return std::unique_ptr<Pack>(std::make_unique<SavedPage>(bytes, folder + said->file, page, folder.chopped(1)));
}

} // namespace

PackKind packKindOf(const QByteArray &head)
{
    switch (savedFrom(head).by) {
    case SavedFrom::By::Browser:
        return PackKind::SavedPage;
    case SavedFrom::By::SingleFile:
        return PackKind::SingleFile;
    case SavedFrom::By::Mirror:
    case SavedFrom::By::Nobody:
        break;
    }
    if (isWarc(head))
        return PackKind::Warc;
    if (isWebArchive(head))
        return PackKind::WebArchive;
    return MimeMessage::isMessage(head) ? PackKind::Mhtml : PackKind::None;
}

PackBytes::PackBytes(std::shared_ptr<Source> source)
    : m_source(std::move(source))
    , m_bytes(QByteArray())
{
}

Result<QByteArray> PackBytes::of(const QString &file)
{
    if (m_file != file || file.isEmpty()) {
        m_bytes = QByteArray();
        m_bytes = m_source->read(file);
        m_file = file;
    }
    return m_bytes;
}

Result<std::unique_ptr<Pack>> openPack(PackKind kind, const std::shared_ptr<PackBytes> &bytes, const QString &file,
                                       Progress &progress, const ImportBudget &budget)
{
    switch (kind) {
    case PackKind::Mhtml:
        return openMhtml(bytes, file, budget);
    case PackKind::SingleFile:
        return openSingleFile(bytes, file, budget);
    case PackKind::SavedPage:
        return openSavedPage(bytes, file);
    case PackKind::Warc:
        return openWarc(bytes, file, progress, budget);
    case PackKind::WebArchive:
        return openWebArchive(bytes, file, budget);
    case PackKind::Maff:
        return openMaff(bytes, file);
    case PackKind::None:
        break;
    }
    return Error {ErrorKind::BadArchive, file, {}};
}

} // namespace Baojia
