// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/statementlabels.h"

#include <QString>

/**
 * A text whose parts of statements are marked: "<Ines Calder> |said| {that it was late}" is source, cue and content.
 * Spaces beside the marks stay. What stands in no mark has no part.
 */
struct MarkedText {
    QString text;
    std::vector<sourcelight::language::LabelledSpan> labels;
};

inline MarkedText readMarked(QStringView marked)
{
    using sourcelight::language::StatementRole;
    MarkedText result;
    qsizetype open = -1;
    StatementRole role = StatementRole::Source;
    const auto close = [&] {
        result.labels.push_back({role, {open, result.text.size()}, 1.0, {}});
        open = -1;
    };
    for (const QChar c : marked) {
        const bool opens = c == u'<' || c == u'{' || (c == u'|' && open < 0);
        if (opens) {
            open = result.text.size();
            role = c == u'<' ? StatementRole::Source : c == u'{' ? StatementRole::Content : StatementRole::Cue;
        } else if (open >= 0 && (c == u'>' || c == u'}' || c == u'|')) {
            close();
        } else {
            result.text += c;
        }
    }
    return result;
}
