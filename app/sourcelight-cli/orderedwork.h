// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace sourcelight::cli
{

/**
 * Runs tasks on several threads and hands their results on in the order in which the tasks came. Never holds more than
 * a few tasks a thread nor more than `heaviest` bytes of input, so that streams of any length pass through it: who adds
 * a task waits while too much is under way. Results are handed on as soon as all before them are.
 *
 * add() and finish() belong to one thread; the results are taken on another, one at a time.
 */
template <typename Result> class OrderedWork
{
public:
    using Task = std::function<Result()>;
    /// Takes the next result. False ends the work: tasks not yet begun are dropped.
    using Take = std::function<bool(Result)>;

    static constexpr qsizetype heaviest = qsizetype(64) * 1024 * 1024;

    OrderedWork(int threads, Take take)
        : m_take(std::move(take))
        , m_most(size_t(threads) * 4)
    {
        for (int i = 0; i < threads; ++i)
            m_threads.emplace_back([this] { runTasks(); });
        m_threads.emplace_back([this] { handOn(); });
    }
    ~OrderedWork() { finish(); }
    Q_DISABLE_COPY_MOVE(OrderedWork)

    /// Adds @p task, made of @p weight bytes of input. False where results are no longer taken.
    bool add(Task task, qsizetype weight)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] {
            const bool isRoom = m_ordered.size() < m_most && m_weight + weight <= heaviest;
            return m_refused || m_ordered.empty() || isRoom;
        });
        if (m_refused)
            return false;
        m_weight += weight;
        m_ordered.push_back(std::make_shared<Job>(std::move(task), weight));
        m_waiting.push_back(m_ordered.back());
        m_changed.notify_all();
        return true;
    }

    /// Waits until all results are taken.
    void finish()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_finishing = true;
        }
        m_changed.notify_all();
        m_threads.clear();
    }

private:
    struct Job {
        Job(Task work, qsizetype bytes)
            : task(std::move(work))
            , weight(bytes)
        {
        }

        Task task;
        qsizetype weight;
        std::optional<Result> result;
    };

    void runTasks()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_changed.wait(lock, [this] { return m_refused || m_finishing || !m_waiting.empty(); });
            if (m_refused || m_waiting.empty())
                return;
            const std::shared_ptr<Job> job = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            Result result = std::exchange(job->task, {})();
            lock.lock();
            job->result = std::move(result);
            m_changed.notify_all();
        }
    }

    void handOn()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_changed.wait(
                lock, [this] { return m_ordered.empty() ? m_finishing : m_ordered.front()->result.has_value(); });
            if (m_ordered.empty())
                return;
            const std::shared_ptr<Job> job = std::move(m_ordered.front());
            m_ordered.pop_front();
            lock.unlock();
            std::optional<Result> result = std::move(job->result);
            Q_ASSERT(result);
            const bool goOn = m_take(*std::move(result));
            lock.lock();
            m_weight -= job->weight;
            m_refused = !goOn;
            m_changed.notify_all();
            if (m_refused)
                return;
        }
    }

    Take m_take;
    size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::shared_ptr<Job>> m_waiting; ///< not yet begun
    std::deque<std::shared_ptr<Job>> m_ordered; ///< not yet handed on
    qsizetype m_weight = 0;                     ///< of the tasks not yet handed on
    bool m_finishing = false;
    bool m_refused = false;
    std::vector<std::jthread> m_threads; ///< last, so that they end before what they use
};

} // namespace sourcelight::cli
