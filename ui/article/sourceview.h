// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/originindex.h"
#include "ui/article/sourcelines.h"
#include "ui/document.h"
#include "ui/theme.h"

#include <QFutureWatcher>
#include <QPlainTextEdit>

namespace KSyntaxHighlighting
{
class Repository;
}

namespace sourcelight::ui
{

class SourceHighlighter;

/**
 * The file that an article was read from, as it is: decoded, its syntax coloured, what became the article tinted. Reads
 * the file again on a thread of its own; what cannot be shown is told in its place.
 */
class SourceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// A longer file, in UTF-16 code units, is not shown.
    static constexpr qsizetype longestFile = qsizetype(8) * 1024 * 1024;

    /// @p repository must outlive the view.
    explicit SourceView(KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);
    ~SourceView() override;

    void setTheme(const Theme &theme);
    /// Shows the file of @p article, which was read from @p input.
    void load(const Input &input, const Article &article);
    /// Shows where the character at @p position of Article::text came from; remembered while the file is being read.
    void showPlace(qsizetype position);

    [[nodiscard]] bool isLoading() const { return m_watcher.isRunning(); }
    /// The place in Article::text that the text cursor stands at; -1 where it is not of the article.
    [[nodiscard]] qsizetype articlePosition() const;

Q_SIGNALS:
    /// The reader asks, by a click or by Enter, what in the article a place of the file became.
    void placeRequested(qsizetype position);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void showLines();
    void markLine();
    void request();

    KSyntaxHighlighting::Repository &m_repository;
    SourceHighlighter *m_highlighter;
    QFutureWatcher<Expected<SourceLines>> m_watcher;
    OffsetMap m_places;
    OriginIndex m_origins;
    QString m_format; ///< id of the reader
    Theme m_theme;
    qsizetype m_wanted = -1; ///< to be shown once the file is read
};

} // namespace sourcelight::ui
