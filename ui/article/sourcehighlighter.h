// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/span.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QBasicTimer>

class QTextDocument;

namespace sourcelight::ui
{

/**
 * Colours a file's syntax by KSyntaxHighlighting, and tints the passages that became the article. Works in slices of a
 * few milliseconds, so that a long file does not hold the window up.
 */
class SourceHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SourceHighlighter(QTextDocument *document);

    /// Passages are in document positions, in order and disjoint. Begins anew.
    void setPassages(const Spans &passages);
    void setTint(const QColor &tint);
    /// True when the whole document is coloured.
    [[nodiscard]] bool isDone() const;

protected:
    void highlightBlock(const QString &text) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void restart();

    Spans m_passages;
    QColor m_tint;
    QBasicTimer m_timer;
    int m_reached = 0; ///< blocks before this one are coloured
};

} // namespace sourcelight::ui
