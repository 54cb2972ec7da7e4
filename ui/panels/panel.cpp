// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel.h"

#include "ui/languagetext.h"
#include "ui/panels/panelheader.h"
#include "ui/panels/panelmodel.h"
#include "ui/panels/paneltree.h"
#include "ui/panels/rowdelegate.h"
#include "ui/panels/rowpainter.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

bool sameArticle(const AnalysisPtr &a, const AnalysisPtr &b)
{
    return a && b && a->article.id == b->article.id && a->article.source == b->article.source &&
           a->article.text == b->article.text;
}

} // namespace

Panel::Panel(PanelModel *model, RowDelegate *delegate, QWidget *picture, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_delegate(delegate)
    , m_header(new PanelHeader(this))
    , m_tree(new PanelTree(this))
    , m_message(new QLabel(m_tree->viewport()))
    , m_asEnglish(new QPushButton(tr("Analyse as English"), m_tree->viewport()))
{
    model->setParent(this);
    delegate->setParent(this);
    m_tree->setModel(model);
    m_tree->setItemDelegate(delegate);
    layOutMessage();
    setAutoFillBackground(true);
    setFocusProxy(m_tree);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    if (picture)
        layout->addWidget(picture);
    layout->addWidget(m_tree, 1);

    connect(m_tree, &PanelTree::picked, this, &Panel::pick);
    connect(m_tree, &PanelTree::whyWanted, this, qOverload<const QModelIndex &>(&Panel::askWhy));
    connect(m_asEnglish, &QPushButton::clicked, this, &Panel::englishRequested);
    connect(m_tree, &PanelTree::filterWanted, m_header, &PanelHeader::focusFilter);
    connect(m_header, &PanelHeader::filterLeft, m_tree, [this] { m_tree->setFocus(); });
    connect(m_header, &PanelHeader::filterChanged, this, [this](const QString &text) {
        filterByText(text);
        updateTexts();
    });
}

void Panel::layOutMessage()
{
    m_message->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_asEnglish->setObjectName(u"asEnglish"_s);
    auto *layout = new QVBoxLayout(m_tree->viewport());
    layout->addStretch();
    layout->addWidget(m_message);
    layout->addWidget(m_asEnglish, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void Panel::setAnalysis(const AnalysisPtr &analysis)
{
    if (analysis == m_model->analysis())
        return;
    if (!sameArticle(m_model->analysis(), analysis))
        m_tree->startOver();
    m_model->setAnalysis(analysis);
    updateTexts();
}

void Panel::setSelection(const Selection &selection)
{
    m_model->setSelection(selection);
    const QModelIndexList rows = m_model->picked();
    if (rows.isEmpty())
        return;
    const QModelIndex current = m_tree->currentIndex();
    const bool mainRowWillDo = rows.first().data(SelectionRole).value<Selection>() == selection;
    if (current == rows.last() || (mainRowWillDo && rows.contains(current)))
        m_tree->reveal(current);
    else if (m_tree->isExpanded(rows.first()) || unfoldsFor(rows.last()))
        m_tree->reveal(rows.last());
    else
        m_tree->reveal(rows.first());
}

void Panel::setTheme(const Theme &theme)
{
    QPalette colors = paletteOf(theme);
    colors.setColor(QPalette::Window, theme.panel);
    setPalette(colors);
    colors.setColor(QPalette::Text, theme.soft);
    m_message->setPalette(colors);
    m_header->setTheme(theme);
    m_delegate->setTheme(theme);
    m_tree->setTheme(theme);
}

void Panel::setBusy(bool busy)
{
    m_busy = busy;
    updateTexts();
}

QString Panel::summary() const
{
    return m_model->summary();
}

QWidget *Panel::titleBar() const
{
    return m_header;
}

QMenu *Panel::menu() const
{
    return m_header->menu();
}

bool Panel::unfoldsFor(const QModelIndex &) const
{
    return false;
}

void Panel::updateTexts()
{
    const QString text = m_model->rowCount() == 0 ? message() : QString();
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_asEnglish->setVisible(!text.isEmpty() && lacksEnglish());
    m_asEnglish->setAccessibleDescription(text);
    m_tree->setAccessibleName(title());
    m_tree->setAccessibleDescription(text);
    m_header->setTexts(title(), summary(), menuLabel());
    Q_EMIT summaryChanged();
}

QString Panel::message() const
{
    if (m_busy && !m_model->analysis())
        return tr("Analysing…");
    if (!m_model->analysis())
        return {};
    if (lacksEnglish())
        return foreignSentence(m_model->analysis()->article.language);
    return m_model->isFiltered() ? tr("Nothing here matches the filter") : emptyText();
}

/// Whether there are no rows because the article is not in English.
bool Panel::lacksEnglish() const
{
    return m_model->analysis() && isForeign(*m_model->analysis()) && !m_model->isFiltered();
}

void Panel::pick(const QModelIndex &index)
{
    const bool again = index.data(PickedRole).toBool();
    Q_EMIT selectionRequested(again ? Selection() : index.data(SelectionRole).value<Selection>());
}

void Panel::askWhy()
{
    askWhy(m_tree->currentIndex());
}

void Panel::askWhy(const QModelIndex &index)
{
    const QRect row = m_tree->visualRect(index);
    const int indent = qRound(RowPainter::textStart * RowPainter::unitOf(m_tree->font()));
    const QRect place(m_tree->viewport()->mapToGlobal(row.topLeft() + QPoint(indent, 0)), row.size());
    Q_EMIT whyRequested(index.data(SelectionRole).value<Selection>(), place);
}

} // namespace sourcelight::ui
