// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/sourceview.h"

#include "core/model/messages.h"
#include "ui/article/sourcehighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

Expected<SourceLines> readLines(const Input &input, const Source &source)
{
    const auto text = reading::sourceText(input.file, source);
    if (!text)
        return std::unexpected(text.error());
    if (text->size() > SourceView::longestFile)
        return std::unexpected(Error{ErrorCode::TooLarge, {}, input.name()});
    return sourceLines(*text);
}

KSyntaxHighlighting::Definition syntaxOf(const KSyntaxHighlighting::Repository &repository, const QString &format)
{
    const auto known = std::ranges::find(reading::formats(), format, &reading::Format::id);
    return known == reading::formats().end() ? KSyntaxHighlighting::Definition()
                                             : repository.definitionForMimeType(known->mimeType);
}

constexpr qreal margin = 12; // pixels around the text

} // namespace

SourceView::SourceView(KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_repository(repository)
    , m_highlighter(new SourceHighlighter(document()))
{
    setObjectName(u"sourceView"_s);
    setAccessibleName(tr("File of the article"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(margin);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SourceView::showLines);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceView::markLine);
}

SourceView::~SourceView()
{
    m_watcher.waitForFinished();
}

void SourceView::setTheme(const Theme &theme)
{
    constexpr double tint = 0.14;
    m_theme = theme;
    m_highlighter->setTheme(m_repository.theme(theme.name));
    m_highlighter->setTint(mixed(theme.paper, theme.focus, tint));
    markLine();
}

void SourceView::load(const Input &input, const Article &article)
{
    clear();
    setPlaceholderText(tr("Reading the file…"));
    m_places = {};
    m_origins = OriginIndex(article.origins);
    m_format = article.source.format;
    if (article.origins.empty()) {
        setPlaceholderText(tr("A file of this kind is no text that could be shown."));
        return;
    }
    if (input.isStandardInput) {
        setPlaceholderText(tr("What came through standard input is not kept."));
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(readLines, input, article.source));
}

void SourceView::showLines()
{
    const Expected<SourceLines> lines = m_watcher.result();
    if (!lines) {
        setPlaceholderText(sentenceFor(lines.error()));
        return;
    }
    m_places = lines->places;
    m_highlighter->setPassages({});
    m_highlighter->setDefinition(syntaxOf(m_repository, m_format));
    setPlainText(lines->text);
    Spans passages = m_origins.passages();
    for (Span &passage : passages)
        passage = {m_places.toDocument(passage.begin), m_places.toDocument(passage.end)};
    m_highlighter->setPassages(passages);
    if (m_wanted >= 0)
        showPlace(m_wanted);
}

void SourceView::showPlace(qsizetype position)
{
    m_wanted = position;
    const qsizetype file = m_origins.toFile(position);
    if (isLoading() || file < 0)
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_places.toDocument(file));
    setTextCursor(cursor);
    if (const QRect line = cursorRect(); !viewport()->rect().contains(line))
        centerCursor();
}

qsizetype SourceView::articlePosition() const
{
    const qsizetype file = m_places.characterAt(textCursor().position());
    return file < 0 ? -1 : m_origins.toText(file);
}

void SourceView::markLine()
{
    QTextEdit::ExtraSelection line;
    line.format.setBackground(m_theme.hover);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = textCursor();
    line.cursor.clearSelection();
    setExtraSelections({line});
}

void SourceView::request()
{
    if (const qsizetype position = articlePosition(); position >= 0)
        Q_EMIT placeRequested(position);
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        request();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void SourceView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        request();
}

} // namespace sourcelight::ui
