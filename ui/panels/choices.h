// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QMenu>

#include <vector>

namespace sourcelight::ui
{

/// One value of an enumeration as the reader of a menu knows it.
template <typename Value> struct Choice {
    Value value;
    QString name;
};

template <typename Value> using Choices = std::vector<Choice<Value>>;

template <typename Value> [[nodiscard]] QString nameOf(const Choices<Value> &choices, const Value &value)
{
    const auto found = std::ranges::find(choices, value, &Choice<Value>::value);
    return found == choices.end() ? QString() : found->name;
}

/// Adds a section to @p menu in which one of the choices is checked; the others are chosen by a click, which calls @p
/// choose.
template <typename Value, typename Function>
void addChoices(
    QMenu *menu, const QString &heading, const Choices<Value> &choices, const Value &current, Function choose)
{
    menu->addSection(heading);
    auto *group = new QActionGroup(menu);
    for (const Choice<Value> &choice : choices) {
        QAction *action = menu->addAction(choice.name);
        action->setCheckable(true);
        action->setData(QVariant::fromValue(choice.value));
        action->setChecked(choice.value == current);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [choose, value = choice.value] { choose(value); });
    }
}

/// Checks the choice of @p value in a menu that addChoices() filled; calls nothing.
template <typename Value> void checkChoice(const QMenu *menu, const Value &value)
{
    for (const auto actions = menu->actions(); QAction * action : actions) {
        if (action->data() == QVariant::fromValue(value))
            action->setChecked(true);
    }
}

} // namespace sourcelight::ui
