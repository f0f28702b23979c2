// SPDX-License-Identifier: GPL-3.0-or-later
// Runs while the program is built: writes the tables of text/hanfold.cpp from Unicode (through Qt) and
// OpenCC. Usage: hanfoldtable OUTPUT

#include <QtCore/QChar>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <array>
#include <cstdio>
#include <exception>
#include <opencc/opencc.h>
#include <vector>

namespace {

constexpr char32_t codePointEnd = 0x32400; // nothing that folds lies above the ideographs of plane 3
constexpr char32_t blockSize = 128;

/// What neither Unicode's compatibility forms nor OpenCC fold, and readers type one for the other.
struct Variant
{
    char32_t from;
    char32_t to;
};

constexpr Variant variants[] = {
    // Radicals that fonts of printed pages leave in copied text (Kangxi radicals fold by Unicode, these do
    // not).
    {0x2E81, U'厂'},
    {0x2E84, U'乙'},
    {0x2E85, U'亻'},
    {0x2E88, U'刀'},
    {0x2E8B, U'卩'},
    {0x2E8C, U'小'},
    {0x2E8D, U'小'},
    {0x2E8E, U'兀'},
    {0x2E8F, U'尣'},
    {0x2E90, U'尢'},
    {0x2E92, U'巳'},
    {0x2E93, U'幺'},
    {0x2E96, U'忄'},
    {0x2E97, U'心'},
    {0x2E98, U'扌'},
    {0x2E99, U'攵'},
    {0x2E9B, U'旡'},
    {0x2E9C, U'日'},
    {0x2E9D, U'月'},
    {0x2E9E, U'歺'},
    {0x2EA0, U'民'},
    {0x2EA1, U'氵'},
    {0x2EA2, U'氺'},
    {0x2EA3, U'灬'},
    {0x2EA4, U'爫'},
    {0x2EA6, U'丬'},
    {0x2EA8, U'犭'},
    {0x2EAB, U'目'},
    {0x2EAD, U'礻'},
    {0x2EAE, U'竹'},
    {0x2EB0, U'纟'},
    {0x2EB3, U'网'},
    {0x2EB6, U'羊'},
    {0x2EB9, U'耂'},
    {0x2EBC, U'月'},
    {0x2EBE, U'艹'},
    {0x2EBF, U'艹'},
    {0x2EC0, U'艹'},
    {0x2EC1, U'虎'},
    {0x2EC2, U'衤'},
    {0x2EC3, U'西'},
    {0x2EC4, U'西'},
    {0x2EC5, U'见'},
    {0x2EC6, U'角'},
    {0x2EC8, U'讠'},
    {0x2EC9, U'贝'},
    {0x2ECA, U'足'},
    {0x2ECB, U'车'},
    {0x2ECC, U'辶'},
    {0x2ECD, U'辶'},
    {0x2ED0, U'钅'},
    {0x2ED1, U'长'},
    {0x2ED2, U'长'},
    {0x2ED3, U'长'},
    {0x2ED4, U'门'},
    {0x2ED6, U'阝'},
    {0x2ED7, U'雨'},
    {0x2ED8, U'青'},
    {0x2ED9, U'韦'},
    {0x2EDA, U'页'},
    {0x2EDB, U'风'},
    {0x2EDC, U'飞'},
    {0x2EDD, U'食'},
    {0x2EDF, U'饣'},
    {0x2EE0, U'饣'},
    {0x2EE1, U'首'},
    {0x2EE2, U'马'},
    {0x2EE3, U'骨'},
    {0x2EE4, U'鬼'},
    {0x2EE5, U'鱼'},
    {0x2EE6, U'鸟'},
    {0x2EE7, U'卤'},
    {0x2EE8, U'麦'},
    {0x2EE9, U'黄'},
    {0x2EEA, U'黾'},
    {0x2EEB, U'齐'},
    {0x2EEC, U'齐'},
    {0x2EED, U'齿'},
    {0x2EEE, U'齿'},
    {0x2EEF, U'龙'},
    {0x2EF0, U'龙'},
    {0x2EF1, U'龟'},
    {0x2EF2, U'龟'},
    {0x2EF3, U'龟'},
    // Printed forms of other regions and of old type.
    {U'戸', U'户'},
    {U'黒', U'黑'},
    {U'毎', U'每'},
    {U'呉', U'吴'},
    {U'歩', U'步'},
    {U'収', U'收'},
    {U'徳', U'德'},
    {U'恵', U'惠'},
    {U'様', U'样'},
    {U'隷', U'隶'},
    {U'敎', U'教'},
    {U'靑', U'青'},
    {U'淸', U'清'},
    {U'卽', U'即'},
    {U'旣', U'既'},
    {U'槪', U'概'},
    {U'錄', U'录'},
    {U'彔', U'录'},
    {U'吿', U'告'},
    {U'査', U'查'},
    {U'猶', U'犹'},
    {U'犂', U'犁'},
    {U'呌', U'叫'},
    {U'値', U'值'},
    {U'眞', U'真'},
    {U'飜', U'翻'},
    {U'緖', U'绪'},
    {U'郞', U'郎'},
    {U'鄕', U'乡'},
    {U'戱', U'戏'},
    {U'囘', U'回'},
    {U'囬', U'回'},
    {U'冐', U'冒'},
    {U'寕', U'宁'},
    {U'寜', U'宁'},
    // The dot between the parts of a name, as every keyboard has another one.
    {0x2022, 0x00B7},
    {0x2027, 0x00B7},
    {0x2219, 0x00B7},
    {0x22C5, 0x00B7},
    {0x30FB, 0x00B7},
};

QString ofCodePoint(char32_t character)
{
    return QString::fromUcs4(&character, 1);
}

bool isIdeograph(char32_t character)
{
    return (character >= 0x3400 && character <= 0x9FFF) || (character >= 0xF900 && character <= 0xFAFF)
        || character >= 0x20000;
}

class Folder
{
public:
    QString folded(char32_t character)
    {
        QString now = ofCodePoint(character);
        // A step's result may fold further (a compatibility form of a traditional variant). Eight rounds end
        // every chain there is; a circle would be an error in the variants above.
        for (int round = 0; round < 8; ++round) {
            QString then;
            for (const char32_t part : now.toUcs4())
                then += step(part);
            if (then == now)
                return now;
            now = then;
        }
        throw std::runtime_error("variants run in a circle");
    }

private:
    QString step(char32_t character)
    {
        const QString compatible = ofCodePoint(character).normalized(QString::NormalizationForm_KC);
        // A spacing accent would become a blank and an accent; blanks are the caller's matter.
        if (compatible != ofCodePoint(character) && !compatible.contains(u' '))
            return compatible;
        const char32_t lower = QChar::toCaseFolded(character);
        if (lower != character)
            return ofCodePoint(lower);
        for (const Variant &variant : variants) {
            if (variant.from == character)
                return ofCodePoint(variant.to);
        }
        return isIdeograph(character) ? ofCodePoint(simplified(character)) : ofCodePoint(character);
    }

    char32_t simplified(char32_t character)
    {
        const std::string written = ofCodePoint(character).toStdString();
        for (opencc::SimpleConverter &converter : m_converters) {
            const auto result = QString::fromStdString(converter.Convert(written)).toUcs4();
            if (result.size() == 1 && result.front() != character)
                return result.front();
        }
        return character;
    }

    // Taiwan's and Hong Kong's own forms come after the common table, which decides where they differ.
    std::array<opencc::SimpleConverter, 3> m_converters = {
        opencc::SimpleConverter("t2s.json"),
        opencc::SimpleConverter("tw2s.json"),
        opencc::SimpleConverter("hk2s.json"),
    };
};

struct Tables
{
    QList<QList<quint32>> blocks; ///< 0: folds to itself; top bit: an expansion, its place << 5 | its length
    QList<int> blockOf;
    QString expansions;
};

Tables makeTables()
{
    Folder folder;
    Tables tables;
    QMap<QList<quint32>, int> known;
    for (char32_t start = 0; start < codePointEnd; start += blockSize) {
        QList<quint32> block;
        for (char32_t character = start; character < start + blockSize; ++character) {
            const QString result =
                QChar::isSurrogate(character) ? ofCodePoint(u'?') : folder.folded(character);
            const auto parts = result.toUcs4();
            if (QChar::isSurrogate(character) || (parts.size() == 1 && parts.front() == character)) {
                block.append(0);
            } else if (parts.size() == 1) {
                block.append(static_cast<quint32>(parts.front()));
            } else {
                if (result.size() > 31)
                    throw std::runtime_error("an expansion is too long");
                const qsizetype known_at = tables.expansions.indexOf(result);
                const qsizetype at = known_at >= 0 ? known_at : tables.expansions.size();
                if (known_at < 0)
                    tables.expansions += result;
                block.append(0x80000000U | static_cast<quint32>(at) << 5
                             | static_cast<quint32>(result.size()));
            }
        }
        auto found = known.constFind(block);
        if (found == known.constEnd()) {
            found = known.insert(block, static_cast<int>(tables.blocks.size()));
            tables.blocks.append(block);
        }
        tables.blockOf.append(*found);
    }
    return tables;
}

template <class Numbers>
void writeNumbers(QByteArray &out, const Numbers &numbers)
{
    int column = 0;
    for (const auto number : numbers) {
        out += QByteArray::number(number) + ',';
        if (++column % 24 == 0)
            out += '\n';
    }
}

QByteArray written(const Tables &tables)
{
    QByteArray out = "// Written by hanfoldtable while building.\n#include "
                     "\"text/hanfoldtable.h\"\n\nnamespace Baojia::HanFoldTable {\n\n";
    out += "const quint16 blockOf[blockCount] = {\n";
    writeNumbers(out, tables.blockOf);
    out += "};\n\nconst quint32 blocks[][blockSize] = {\n";
    for (const QList<quint32> &block : tables.blocks) {
        out += '{';
        writeNumbers(out, block);
        out += "},\n";
    }
    out += "};\n\nconst char16_t expansions[] = {\n";
    QList<ushort> units;
    for (const QChar unit : tables.expansions)
        units.append(unit.unicode());
    units.append(0);
    writeNumbers(out, units);
    out += "};\n\n";
    out += "const char version[] = \""
        + QCryptographicHash::hash(out, QCryptographicHash::Sha256).toHex().first(16) + "\";\n\n}\n";
    return out;
}

} // namespace

int main(int argc, char **argv)
{
    try {
        if (argc != 2)
            throw std::runtime_error("usage: hanfoldtable OUTPUT");
        QFile file(QString::fromLocal8Bit(argv[1]));
        const QByteArray bytes = written(makeTables());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw std::runtime_error("cannot write the output");
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "hanfoldtable: %s\n", problem.what());
        return 1;
    }
    return 0;
}
