// SPDX-License-Identifier: GPL-3.0-or-later
#include "epub/epubimporter.h"

#include "epub/epubbook.h"
#include "sources/filekind.h"

using namespace Qt::StringLiterals;

namespace Baojia {

namespace {

constexpr int kMostMembers = 64; // looked at for the one that tells

quint32 number(const QByteArray &bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int i = size - 1; i >= 0; --i)
        value = value << 8 | static_cast<quint8>(bytes.at(at + i));
    return value;
}

/// Whether one of the first members is that which only an e-book has. The members' bytes are passed over: an
/// e-book within an archive makes no e-book of the archive.
bool beginsAsEpub(const QByteArray &head)
{
    constexpr qsizetype header = 30;
    qsizetype at = 0;
    for (int member = 0; member < kMostMembers && at + header < head.size(); ++member) {
        if (QByteArrayView(head).sliced(at, 4) != QByteArrayView("PK\x03\x04", 4))
            return false;
        const qsizetype name = number(head, at + 26, 2);
        const qsizetype extra = number(head, at + 28, 2);
        const qsizetype data = at + header + name + extra;
        if (data > head.size())
            return false;
        const QByteArray called = head.mid(at + header, name);
        if (called == "mimetype" && head.mid(data).startsWith("application/epub+zip"))
            return true;
        if (called.endsWith("META-INF/container.xml") && called.count('/') < 3)
            return true;
        const bool sizeBehind = number(head, at + 6, 2) & 8;
        if (sizeBehind)
            return false;
        at = data + number(head, at + 18, 4);
    }
    return false;
}

class EpubPortions final : public Portions
{
public:
    EpubPortions(Source &source, ChosenFiles files)
        : m_source(source)
        , m_files(std::move(files))
    { }

    [[nodiscard]] qsizetype count() const override { return m_files.size(); }

    [[nodiscard]] qsizetype files(qsizetype /*portion*/) const override { return 1; }

    [[nodiscard]] Result<void> read(qsizetype portion, DraftSink &sink, Progress &progress) const override
    {
        const QString file = m_files.at(portion);
        if (auto going = progress.report(0, 1, file); !going)
            return going;
        auto device = m_source.device(file);
        auto archive = device ? Source::openArchive(file, *std::move(device), progress, {})
                              : Result<std::unique_ptr<Source>>(device.error());
        if (!archive) {
            if (archive.error().kind == ErrorKind::Cancelled)
                return archive.error();
            sink.skipped(file, archive.error());
            return {};
        }
        for (const SkippedFile &member : (*archive)->skipped())
            sink.skipped(member.file == file ? file : file + u'/' + member.file, member.reason);
        return readEpubBook(**archive, file, sink, progress);
    }

private:
    Source &m_source;
    ChosenFiles m_files;
};

} // namespace

ImporterInfo EpubImporter::info() const
{
    return {u"epub"_s, {u"epub"_s}};
}

Confidence EpubImporter::probe(const FileHead &head) const
{
    if (!head.bytes.startsWith(QByteArrayView("PK\x03\x04", 4)))
        return Confidence::None;
    // The mark should be the first member; careless packers put it elsewhere, or the whole into a folder.
    if (beginsAsEpub(head.bytes))
        return Confidence::Certain;
    return suffixOf(head.name) == "epub"_L1 ? Confidence::Likely : Confidence::None;
}

Result<std::unique_ptr<Portions>>
EpubImporter::portions(Source &source, const ChosenFiles &files, Progress & /*progress*/) const
{
    return std::unique_ptr<Portions>(std::make_unique<EpubPortions>(source, files));
}

} // namespace Baojia
