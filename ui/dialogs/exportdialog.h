// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/exporting.h"
#include "ui/theme.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabBar;

namespace KSyntaxHighlighting
{
class SyntaxHighlighter;
}

namespace sourcelight::ui
{

class MessageBar;

/**
 * Writes the annotations of one article to a file: format, options, a preview of the file's begin, and its path. Stays
 * open, and says why, where the file cannot be written; a file that was there before is then as it was.
 */
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// How much of an export the preview shows, in bytes.
    static constexpr qsizetype previewSize = qsizetype(200) * 1024;

    /// @p repository must live as long as the dialog. Proposes a file in @p folder.
    ExportDialog(const AnalysisPtr &analysis, KSyntaxHighlighting::Repository &repository, const Theme &theme,
        const QString &folder, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// The paths that were written; empty before accept() succeeded.
    [[nodiscard]] const QStringList &written() const { return m_written; }

    void accept() override;

private:
    using Parts = std::vector<formats::ExportPart>;

    void build();
    void choosePath();
    void takeFormat();
    void startPreview();
    void takePreview();
    void showPart();
    void checkPath();
    [[nodiscard]] const formats::ExportFormat &format() const;
    [[nodiscard]] formats::ExportOptions options() const;

    AnalysisPtr m_analysis;
    KSyntaxHighlighting::Repository &m_repository;
    Theme m_theme;
    MessageBar *m_messages;
    QComboBox *m_format;
    QCheckBox *m_withText;
    QCheckBox *m_explain;
    QLineEdit *m_path;
    QLabel *m_replaces;
    QTabBar *m_partTabs;
    QPlainTextEdit *m_preview;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    QFutureWatcher<Parts> m_watcher;
    Parts m_parts; ///< cut to previewSize
    QStringList m_written;
};

} // namespace sourcelight::ui
