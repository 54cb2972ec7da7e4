// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/sourcehighlighter.h"

#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimerEvent>

#include <algorithm>

namespace sourcelight::ui
{

SourceHighlighter::SourceHighlighter(QTextDocument *document)
    : SyntaxHighlighter(document)
{
}

void SourceHighlighter::setPassages(const Spans &passages)
{
    m_passages = passages;
    restart();
}

void SourceHighlighter::setTint(const QColor &tint)
{
    m_tint = tint;
    restart();
}

bool SourceHighlighter::isDone() const
{
    return m_reached >= document()->blockCount();
}

void SourceHighlighter::restart()
{
    m_reached = 0;
    m_timer.start(0, this);
}

void SourceHighlighter::timerEvent(QTimerEvent *event)
{
    constexpr qint64 slice = 8; // milliseconds: half a frame
    if (event->timerId() != m_timer.timerId()) {
        SyntaxHighlighter::timerEvent(event);
        return;
    }
    QElapsedTimer timer;
    timer.start();
    for (QTextBlock block = document()->findBlockByNumber(m_reached); block.isValid() && timer.elapsed() < slice;
        block = block.next()) {
        m_reached = block.blockNumber() + 1;
        rehighlightBlock(block);
    }
    if (isDone())
        m_timer.stop();
}

void SourceHighlighter::highlightBlock(const QString &text)
{
    const QTextBlock block = currentBlock();
    if (block.blockNumber() >= m_reached)
        return;
    SyntaxHighlighter::highlightBlock(text);
    const qsizetype begin = block.position(), end = begin + text.size();
    for (auto passage = std::ranges::upper_bound(m_passages, begin, {}, &Span::end);
        passage != m_passages.end() && passage->begin < end; ++passage) {
        const qsizetype last = std::min(passage->end, end) - begin;
        for (qsizetype at = std::max(passage->begin, begin) - begin; at < last; ++at) {
            QTextCharFormat tinted = format(int(at));
            tinted.setBackground(m_tint);
            setFormat(int(at), 1, tinted);
        }
    }
}

} // namespace sourcelight::ui
