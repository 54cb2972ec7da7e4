// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/notices.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

QString labelOf(const formats::ExportFormat &format)
{
    if (format.id == "jsonl"_L1)
        return ExportDialog::tr("JSON lines: everything, to be read back");
    if (format.id == "csv"_L1)
        return ExportDialog::tr("CSV: a table for each panel");
    if (format.id == "w3c"_L1)
        return ExportDialog::tr("W3C Web Annotation (JSON-LD)");
    if (format.id == "html"_L1)
        return ExportDialog::tr("HTML: the article with its marks");
    return format.id.toString();
}

/// The begin of every part, small enough to be shown.
std::vector<formats::ExportPart> previewOf(
    const AnalysisPtr &analysis, const formats::ExportFormat &format, const formats::ExportOptions &options)
{
    auto parts = format.write(*analysis, options);
    for (formats::ExportPart &part : parts)
        part.body.truncate(ExportDialog::previewSize - std::min(part.header.size(), ExportDialog::previewSize));
    return parts;
}

} // namespace

ExportDialog::ExportDialog(const AnalysisPtr &analysis, KSyntaxHighlighting::Repository &repository, const Theme &theme,
    const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_analysis(analysis)
    , m_repository(repository)
    , m_theme(theme)
    , m_messages(new MessageBar(this))
    , m_format(new QComboBox(this))
    , m_withText(new QCheckBox(tr("The article’s &text goes along"), this))
    , m_explain(new QCheckBox(tr("The &evidence of each annotation goes along"), this))
    , m_path(new QLineEdit(this))
    , m_replaces(new QLabel(tr("This file exists and will be replaced."), this))
    , m_partTabs(new QTabBar(this))
    , m_preview(new QPlainTextEdit(this))
    , m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(m_preview->document()))
{
    setWindowTitle(tr("Export"));
    resize(760, 640);
    const QString base = analysis->article.id.isEmpty() ? tr("article") : analysis->article.id;
    m_path->setText(QDir::toNativeSeparators(QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(base)));
    build();

    for (const formats::ExportFormat &format : formats::exportFormats())
        m_format->addItem(labelOf(format), format.id.toString());
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::takeFormat);
    connect(m_withText, &QCheckBox::toggled, this, &ExportDialog::startPreview);
    connect(m_explain, &QCheckBox::toggled, this, &ExportDialog::startPreview);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::checkPath);
    connect(m_partTabs, &QTabBar::currentChanged, this, &ExportDialog::showPart);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportDialog::takePreview);
    takeFormat();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build()
{
    m_messages->setTheme(m_theme);
    m_format->setObjectName(u"format"_s);
    m_withText->setObjectName(u"withText"_s);
    m_withText->setChecked(formats::ExportOptions().withText);
    m_explain->setObjectName(u"explain"_s);
    m_path->setObjectName(u"path"_s);
    m_replaces->setForegroundRole(QPalette::PlaceholderText);
    m_partTabs->setDrawBase(false);
    m_partTabs->setAccessibleName(tr("Files of this export"));
    m_preview->setObjectName(u"preview"_s);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setReadOnly(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setWordWrapMode(QTextOption::WrapAnywhere);
    m_highlighter->setTheme(m_repository.theme(m_theme.name));

    auto choose = new QToolButton(this);
    choose->setIcon(icon(u"open"_s));
    choose->setToolTip(tr("Choose the file"));
    choose->setAccessibleName(choose->toolTip());
    connect(choose, &QToolButton::clicked, this, &ExportDialog::choosePath);
    auto pathRow = new QHBoxLayout;
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(choose);
    auto options = new QVBoxLayout;
    options->addWidget(m_withText);
    options->addWidget(m_explain);

    auto form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("Options"), options);
    auto pathLabel = new QLabel(tr("F&ile"), this);
    pathLabel->setBuddy(m_path);
    form->addRow(pathLabel, pathRow);
    form->addRow(QString(), m_replaces);

    auto buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto write = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    write->setObjectName(u"write"_s);
    write->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->setSpacing(10);
    rows->addWidget(m_messages);
    rows->addLayout(form);
    rows->addWidget(m_partTabs);
    rows->addWidget(m_preview, 1);
    rows->addWidget(buttons);
}

void ExportDialog::accept()
{
    const AnalysisPtr analyses[] = {m_analysis};
    auto written = formats::exportToFile(analyses, format(), options(), QDir::fromNativeSeparators(m_path->text()));
    if (!written) {
        m_messages->tell(noticeOfError(written.error()));
        return;
    }
    m_written = *std::move(written);
    QDialog::accept();
}

void ExportDialog::choosePath()
{
    const QString path = QFileDialog::getSaveFileName(this, windowTitle(), m_path->text(), {}, nullptr,
        QFileDialog::DontConfirmOverwrite); // the dialog says so itself
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

/// The path takes the suffix of the format in place of another format's.
void ExportDialog::takeFormat()
{
    QString path = m_path->text();
    for (const formats::ExportFormat &other : formats::exportFormats()) {
        if (const QString suffix = "."_L1 + other.suffix; path.endsWith(suffix))
            path.chop(suffix.size());
    }
    m_path->setText(path + "."_L1 + format().suffix);
    m_highlighter->setDefinition(m_repository.definitionForName(format().syntax.toString()));
    startPreview();
}

void ExportDialog::startPreview()
{
    m_watcher.setFuture(QtConcurrent::run(previewOf, m_analysis, format(), options()));
}

void ExportDialog::takePreview()
{
    m_parts = m_watcher.result();
    const QSignalBlocker quiet(m_partTabs);
    const int shown = m_partTabs->currentIndex();
    while (m_partTabs->count() > 0)
        m_partTabs->removeTab(0);
    for (const formats::ExportPart &part : m_parts)
        m_partTabs->addTab(part.name);
    m_partTabs->setVisible(m_parts.size() > 1);
    m_partTabs->setCurrentIndex(shown >= 0 && shown < m_partTabs->count() ? shown : 0);
    showPart();
}

void ExportDialog::showPart()
{
    const int part = m_partTabs->currentIndex();
    if (part >= 0)
        m_preview->setPlainText(QString::fromUtf8(m_parts[size_t(part)].header + m_parts[size_t(part)].body));
}

void ExportDialog::checkPath()
{
    m_replaces->setVisible(QFileInfo::exists(QDir::fromNativeSeparators(m_path->text())));
}

const formats::ExportFormat &ExportDialog::format() const
{
    return formats::exportFormats()[size_t(std::max(0, m_format->currentIndex()))];
}

formats::ExportOptions ExportDialog::options() const
{
    return {.withText = m_withText->isChecked(), .explain = m_explain->isChecked()};
}

} // namespace sourcelight::ui
