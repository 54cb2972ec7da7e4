// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcomepage.h"

#include "ui/actions.h"
#include "ui/opening.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

constexpr int columnWidth = 560;
constexpr qsizetype mostRecent = 6;

QLabel *headingLabel(const QString &text, qreal scale, QWidget *parent)
{
    auto label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto button = new QPushButton(action->icon(), nameOf(action), parent);
    button->setObjectName(action->objectName() + "Button"_L1);
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

WelcomePage::WelcomePage(const Actions &actions, QWidget *parent)
    : QScrollArea(parent)
    , m_recentTitle(headingLabel(tr("Opened lately"), 1.0, this))
    , m_recent(new QWidget(this))
{
    setObjectName(u"welcomePage"_s);
    setAccessibleName(tr("Welcome"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setBackgroundRole(QPalette::Base);

    auto column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    column->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto rows = new QVBoxLayout(column);
    rows->setContentsMargins(24, 56, 24, 32);
    rows->setSpacing(6);
    auto title = headingLabel(tr("Read closely."), 2.4, column);
    QFont serif = title->font();
    serif.setFamilies({u"Noto Serif"_s, u"serif"_s});
    title->setFont(serif);
    auto text = new QLabel(tr("Sourcelight shows who is in an article, how much it claims and who says so. "
                              "Your texts never leave this computer."),
        column);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(buttonFor(actions[Command::Open], column));
    buttons->addWidget(buttonFor(actions[Command::PasteArticle], column));
    buttons->addStretch();
    auto hint = new QLabel(tr("or drop files or text here"), column);
    hint->setForegroundRole(QPalette::PlaceholderText);

    rows->addWidget(title);
    rows->addWidget(text);
    rows->addSpacing(18);
    rows->addLayout(buttons);
    rows->addWidget(hint);
    rows->addSpacing(26);
    rows->addWidget(m_recentTitle);
    rows->addWidget(m_recent);
    rows->addSpacing(14);
    rows->addWidget(headingLabel(tr("Samples to try"), 1.0, column));
    auto sampleList = new QVBoxLayout;
    sampleList->setSpacing(0);
    for (const Sample &sample : samples())
        addLink(sampleList, sample.title, tr("a made-up article"), sample.input);
    rows->addLayout(sampleList);
    rows->addStretch();

    auto page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    auto centred = new QHBoxLayout(page);
    centred->addStretch(1);
    centred->addWidget(column, 100);
    centred->addStretch(1);
    setWidget(page);
    setRecentFiles({});
}

void WelcomePage::setRecentFiles(const QStringList &paths)
{
    delete m_recent->layout();
    qDeleteAll(m_recent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto list = new QVBoxLayout(m_recent);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    for (const auto latest = paths.first(std::min(paths.size(), mostRecent)); const QString &path : latest)
        addLink(list, QFileInfo(path).fileName(), QFileInfo(path).path(), inputFromFile(path));
    m_recentTitle->setVisible(!paths.isEmpty());
    m_recent->setVisible(!paths.isEmpty());
}

void WelcomePage::addLink(QVBoxLayout *list, const QString &text, const QString &detail, const Input &input)
{
    auto button = new QPushButton(text, m_recent);
    button->setObjectName(u"link"_s);
    button->setFlat(true);
    button->setToolTip(detail);
    button->setCursor(Qt::PointingHandCursor);
    connect(button, &QPushButton::clicked, this, [this, input] { Q_EMIT openRequested(input); });
    list->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace sourcelight::ui
