// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "ui/formatname.h"
#include "ui/icons.h"
#include "ui/languagetext.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sourcelight::ui
{

namespace
{

QStringList countsOf(const AnnotationSet &set)
{
    const QLocale locale;
    const auto count = [&](size_t number, const QString &one, const QString &many) {
        return number == 1 ? one : many.arg(locale.toString(qulonglong(number)));
    };
    return {count(set.entities.size(), StatusLine::tr("1 entity"), StatusLine::tr("%1 entities")),
        count(set.claims.size(), StatusLine::tr("1 number"), StatusLine::tr("%1 numbers")),
        count(set.attributions.size(), StatusLine::tr("1 attribution"), StatusLine::tr("%1 attributions"))};
}

/// Apart without a line between.
QString inARow(const QStringList &parts)
{
    return parts.join(u"\u2003"_s);
}

QString formatText(const Document &document)
{
    const Source &source = document.article.source;
    const QString format = formatName(source.format);
    return source.encoding.isEmpty() ? format : u"%1 %2"_s.arg(source.encoding, format);
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_counts(new QLabel(this))
    , m_format(new QLabel(this))
    , m_offline(new QLabel(tr("offline"), this))
    , m_workName(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    m_counts->setObjectName(u"counts"_s);
    m_offline->setToolTip(tr("Sourcelight never opens a network connection."));
    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 6);
    m_stop->setObjectName(u"stop"_s);
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop reading and analysing; texts that are open stay"));
    m_stop->setIcon(icon(u"stop"_s));
    m_stop->setAutoRaise(true);
    connect(m_stop, &QToolButton::clicked, this, &StatusLine::stopRequested);

    addWidget(m_counts, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_workName, m_progress, m_stop, m_format, m_offline})
        addPermanentWidget(widget);
    const auto showWorkWidgets = [this](bool visible) {
        for (QWidget *widget : std::initializer_list<QWidget *>{m_workName, m_progress, m_stop})
            widget->setVisible(visible);
    };
    showWorkWidgets(false);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    connect(&m_delay, &QTimer::timeout, this, [showWorkWidgets] { showWorkWidgets(true); });
}

void StatusLine::showDocument(const Document *document)
{
    m_format->setText(document ? formatText(*document) : QString());
    if (!document) {
        m_counts->clear();
        return;
    }
    QStringList parts;
    if (document->analysis) {
        parts = countsOf(document->analysis->annotations);
    } else if (document->state == Document::State::Stopped) {
        parts = {tr("analysis stopped; Reload starts it again")};
    } else if (document->state == Document::State::Failed) {
        parts = {tr("not analysed")};
    } else {
        parts = {tr("analysing…")};
    }
    parts.append(languageName(articleOf(*document).language));
    parts.removeAll(QString());
    m_counts->setText(inARow(parts));
}

void StatusLine::showWork(const std::optional<Work> &work)
{
    if (!work) {
        m_delay.stop();
        for (QWidget *widget : std::initializer_list<QWidget *>{m_workName, m_progress, m_stop})
            widget->hide();
        return;
    }
    const QString name = fontMetrics().elidedText(work->name, Qt::ElideRight, 240);
    m_workName->setText(work->reading ? tr("Reading %1").arg(name) : tr("Analysing %1").arg(name));
    m_progress->setValue(int(work->share * 100));
    if (!m_delay.isActive() && m_stop->isHidden())
        m_delay.start();
}

QString StatusLine::counts() const
{
    return m_counts->text();
}

} // namespace sourcelight::ui
