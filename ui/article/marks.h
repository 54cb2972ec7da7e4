// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/intervalindex.h"
#include "ui/selection.h"

#include <functional>
#include <optional>

namespace sourcelight::ui
{

/// Which layers are painted.
struct Layers {
    bool entities = true;
    bool numbers = true;
    bool attributions = true;
    bool references = true; ///< beside the names of entities what refers to them: "he", "the company"

    [[nodiscard]] bool any() const { return entities || numbers || attributions; }
    [[nodiscard]] MentionScope scope() const { return references ? MentionScope::All : MentionScope::Names; }

    friend bool operator==(const Layers &, const Layers &) = default;
};

/// One stretch of text that an annotation marks.
struct Mark {
    enum class Kind { Mention, Claim, Source, Cue, Content };

    Kind kind = Kind::Mention;
    Span span;
    size_t annotation = 0; ///< its place in the list of mentions, claims or attributions
    int lane = 0; ///< of mentions and claims: how far below the text the line is, so that overlaps stay readable;
                  ///< of content: how many attributions it stands in

    // of a mention
    EntityType type = EntityType::Misc;
    MentionKind mention = MentionKind::Name;
    int entity = -1; ///< its entity's place in the list of entities
    int ordinal = 0; ///< the how manieth of its entity it is, from 0

    [[nodiscard]] bool isReference() const { return kind == Kind::Mention && mention != MentionKind::Name; }
};

/// Everything that an analysis marks in the text, found by place. Rejected annotations mark nothing.
class Marks
{
public:
    Marks() = default;
    explicit Marks(const AnalysisPtr &analysis);

    /// Calls @p visit(const Mark &) for every mark of @p layers that overlaps @p range.
    template <typename Visit> void visit(Span range, Layers layers, Visit visit) const
    {
        m_index.visitOverlapping(range, [&](const IntervalIndex::Entry &entry) {
            const Mark &mark = m_marks[size_t(entry.value)];
            if (isShown(mark, layers))
                visit(mark);
        });
    }

    /// The annotation of the shortest mark over a character; nothing where there is none.
    [[nodiscard]] Selection at(qsizetype position, Layers layers) const;
    /// The attribution of the shortest content in @p range; nothing where there is none.
    [[nodiscard]] Selection contentIn(Span range) const;

private:
    static bool isShown(const Mark &mark, Layers layers);
    void addMentions(const AnnotationSet &annotations);
    void addAttributions(const AnnotationSet &annotations);
    void assignLanes();
    void assignLanesOfReferences();
    [[nodiscard]] Selection selectionOf(const Mark &mark) const;

    AnalysisPtr m_analysis;
    std::vector<Mark> m_marks;
    IntervalIndex m_index;
};

} // namespace sourcelight::ui
