// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace Baojia {

/// What is wrong with a recipe, and where. The sentence is made in ui/words.
struct RecipeFault
{
    enum class Kind {
        Unreadable, ///< the file cannot be read; detail: what the system said
        NotYaml, ///< detail: what the parser said
        TooLarge, ///< detail: the bound in bytes
        TooDeep, ///< detail: the bound
        TooMany, ///< more values than the bound in `detail`; aliases count as what they stand for
        UnknownKey, ///< subject: the key
        RepeatedKey, ///< subject: the key
        MissingKey, ///< subject: the key
        WrongType, ///< subject: the key, detail: "text", "list", "mapping", "number", "yes-or-no"
        BadValue, ///< subject: the key, detail: what it may be
        BadSelector, ///< subject: the XPath, detail: what libxml2 said
        BadPattern, ///< subject: the regular expression, detail: what PCRE said
        UnknownRecipe, ///< subject: the id after `extends`
        Circle, ///< subject: the id after `extends`, which extends this one again
        BrokenBase, ///< subject: the id after `extends`, which has faults of its own
        RepeatedId, ///< subject: the id that another file of the same folder has
    };

    Kind kind = Kind::NotYaml;
    QString file;
    int line = 0; ///< from 1; 0: the file as a whole
    int column = 0; ///< in characters, from 1
    QString subject;
    QString detail;

    friend bool operator==(const RecipeFault &, const RecipeFault &) = default;
};

using RecipeFaults = QList<RecipeFault>;

} // namespace Baojia
