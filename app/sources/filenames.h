// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <initializer_list>
#include <vector>

namespace Baojia {

/// Walks along a list of names by their places, a string at a time.
template <class List>
class NameIterator
{
public:
    NameIterator(const List &list, qsizetype place)
        : m_list(&list)
        , m_place(place)
    { }

    [[nodiscard]] QString operator*() const { return m_list->at(m_place); }

    NameIterator &operator++()
    {
        ++m_place;
        return *this;
    }

    [[nodiscard]] bool operator==(const NameIterator &other) const { return m_place == other.m_place; }

private:
    const List *m_list;
    qsizetype m_place;
};

/// Relative names of files ('/' between folders), sorted by code point: a million of them in some 50 MB, as
/// UTF-8 with each folder held once, and not in three times that. A name is a string only while it is looked
/// at.
class FileNames
{
public:
    FileNames() = default;
    FileNames(std::initializer_list<QString> names);

    /// Names come folder after folder, in any order; sort() ends it.
    void append(const QString &name);
    void sort();

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_names.size()); }

    [[nodiscard]] bool isEmpty() const { return m_names.empty(); }

    [[nodiscard]] QString at(qsizetype place) const;
    /// The last part of a name, as UTF-8. Valid as long as the names are there and none is added.
    [[nodiscard]] QByteArrayView lastPart(qsizetype place) const;
    /// Where `name` is, or would be.
    [[nodiscard]] qsizetype lowerBound(const QString &name) const;
    [[nodiscard]] bool contains(const QString &name) const;
    [[nodiscard]] QStringList toList() const;

    [[nodiscard]] NameIterator<FileNames> begin() const { return {*this, 0}; }

    [[nodiscard]] NameIterator<FileNames> end() const { return {*this, size()}; }

private:
    struct Name
    {
        qint64 begin = 0; ///< of its last part in m_lastParts
        qint32 length = 0;
        qint32 folder = 0;
    };

    /// A name in two pieces.
    struct Pieces
    {
        QByteArrayView folder; ///< with its slash; empty at the top
        QByteArrayView last;
    };

    [[nodiscard]] Pieces piecesOf(const Name &name) const;
    [[nodiscard]] static Pieces piecesOf(QByteArrayView name);
    [[nodiscard]] static int compare(Pieces left, Pieces right);

    QByteArray m_lastParts; // one behind the other
    std::vector<QByteArray> m_folders;
    std::vector<Name> m_names;
    QHash<QByteArray, qint32> m_places; // of folders, until the names are sorted
};

/// Some of the files of a source, as places among all: what a list of names would take is not taken twice.
class ChosenFiles
{
public:
    /// None of them. The names must outlive the choice.
    explicit ChosenFiles(const FileNames &names)
        : m_names(&names)
    { }

    /// Each of them.
    [[nodiscard]] static ChosenFiles all(const FileNames &names);

    void add(qsizetype place) { m_places.push_back(static_cast<quint32>(place)); }

    void add(const ChosenFiles &others)
    {
        m_places.insert(m_places.end(), others.m_places.begin(), others.m_places.end());
    }

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_places.size()); }

    [[nodiscard]] bool isEmpty() const { return m_places.empty(); }

    [[nodiscard]] QString at(qsizetype i) const { return m_names->at(place(i)); }

    /// As FileNames::lastPart().
    [[nodiscard]] QByteArrayView lastPart(qsizetype i) const { return m_names->lastPart(place(i)); }

    /// Among all names.
    [[nodiscard]] qsizetype place(qsizetype i) const { return m_places[static_cast<size_t>(i)]; }

    /// Leaves those for which `isKept(place, name)`, and answers the others.
    template <class F>
    ChosenFiles keepOnly(F isKept)
    {
        ChosenFiles others(*m_names);
        std::erase_if(m_places, [&](quint32 place) {
            if (isKept(qsizetype(place), m_names->at(place)))
                return false;
            others.m_places.push_back(place);
            return true;
        });
        return others;
    }

    [[nodiscard]] QStringList toList() const;

    /// By the last parts of their names; equal ones stay as they were.
    void sortByLastPart();

    [[nodiscard]] NameIterator<ChosenFiles> begin() const { return {*this, 0}; }

    [[nodiscard]] NameIterator<ChosenFiles> end() const { return {*this, size()}; }

private:
    const FileNames *m_names;
    std::vector<quint32> m_places;
};

} // namespace Baojia
