// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sourcelight::cli
{

/// What the program can be told to do. A new verb is one new file and one line in main.cpp.
struct Verb {
    const char *name;
    const char *help;                         ///< in lines of at most 80 columns
    int (*run)(const QStringList &arguments); ///< with what follows the verb; returns the exit status
};

extern const Verb extractVerb;
extern const Verb readVerb;
extern const Verb exportVerb;

} // namespace sourcelight::cli
