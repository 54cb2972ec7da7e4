// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"
#include "ui/selection.h"

namespace sourcelight::ui
{

/// Something to open: a file on disk (a path and no bytes), or bytes at hand (a clipboard, a stream, a sample).
struct Input {
    reading::RawFile file;
    reading::ReadOptions options;
    bool isStandardInput = false; ///< the bytes are still to come

    [[nodiscard]] bool isOnDisk() const { return !file.path.isEmpty(); }
    /// Not standard input, which is gone once it was read.
    [[nodiscard]] bool canBeReadAgain() const { return isOnDisk() || !file.bytes.isEmpty(); }
    /// What messages and tabs call it before its title is known.
    [[nodiscard]] QString name() const { return isOnDisk() ? file.path : file.name; }
};

/// A file, by its absolute path.
[[nodiscard]] Input inputFromFile(const QString &path);
[[nodiscard]] Input inputFromStandardInput();
/// Text that was pasted or dropped.
[[nodiscard]] Input inputFromText(const QString &name, const QString &text);
[[nodiscard]] Input inputFromHtml(const QString &name, const QString &html);

/// What was selected, one after the other, and the place in that row. Empty selections are no part of it.
class History
{
public:
    /// @p selection comes after the present one; what lay ahead is forgotten. Another mention of the same is no step.
    void visit(const Selection &selection);
    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < qsizetype(m_visited.size()); }
    /// One step; only where it can be made.
    Selection goBack() { return m_visited[size_t(--m_place)]; }
    Selection goForward() { return m_visited[size_t(++m_place)]; }

    friend bool operator==(const History &, const History &) = default;

private:
    std::vector<Selection> m_visited;
    qsizetype m_place = -1;
};

/// Names an open article for as long as the window runs; never used twice.
using DocumentId = int;

/// When an article was asked for: several files are read at once, and may come in another order.
struct Order {
    int batch = 0; ///< inputs that were opened together
    int input = 0;
    int place = 0; ///< which of the articles of its file, from 0

    friend auto operator<=>(const Order &, const Order &) = default;
};

/// One open article as the window knows it.
struct Document {
    enum class State {
        Analysing,
        Ready,
        Stopped, ///< the reader stopped the analysis; the text stays
        Failed,  ///< the analysis failed; the text stays
    };

    DocumentId id = 0;
    Input input;
    Order order;
    Article article;
    QString language;                    ///< BCP 47 tag, as the reader of the article says; empty: as recognised
    std::vector<Diagnostic> diagnostics; ///< of reading
    State state = State::Analysing;
    AnalysisPtr analysis; ///< null until Ready
    Selection selection;
    History history;
};

/// The article's title, or its file's name.
[[nodiscard]] QString titleOf(const Document &document);

/// The article as analysed, with the language that it is in; until then as the file says. Valid as long as the
/// document stays as it is.
[[nodiscard]] const Article &articleOf(const Document &document);

} // namespace sourcelight::ui
