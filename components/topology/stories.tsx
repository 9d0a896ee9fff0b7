import { rowHref } from '@/components/site';
import * as words from '@/lib/words/topology';

interface StoryStep {
  id: string;
  text: string;
  flowIds: readonly string[];
  rows: readonly { id: string; purpose: string }[];
}

export interface Story {
  id: string;
  title: string;
  steps: readonly StoryStep[];
}

/** Above the picture: one step at a time, by buttons and arrow keys. */
export function Stepper({ stories }: { stories: readonly Story[] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: these controls belong together, but nothing is filled in
    <div className="stepper js-only" data-stepper role="group" aria-label={words.story}>
      <select aria-label={words.story} autoComplete="off">
        {stories.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <button type="button" className="tool" data-stepper-back aria-label={words.back}>
        ‹
      </button>
      <button type="button" className="tool" data-stepper-next aria-label={words.next}>
        ›
      </button>
      <button type="button" className="tool" data-stepper-play>
        {words.play}
      </button>
      <p>
        <span data-stepper-count />{' '}
        <span data-stepper-sentence data-invitation={words.invitation}>
          {words.invitation}
        </span>
      </p>
    </div>
  );
}

/** The same stories to read; each step leads to its rows. */
export function Stories({ stories }: { stories: readonly Story[] }) {
  return (
    <section className="stories" aria-labelledby="stories">
      <h2 id="stories">{words.stepByStep}</h2>
      {stories.map((story) => (
        <section key={story.id} data-story={story.id}>
          <h3>{story.title}</h3>
          <ol>
            {story.steps.map((step) => (
              <li key={step.id} data-step={step.id} data-flows={step.flowIds.join(' ')}>
                <a className="js-only" href={`#step=${step.id}`} aria-label={words.showStep(step.text)}>
                  {words.showShort}
                </a>{' '}
                <span data-sentence>{step.text}</span>{' '}
                <small>
                  {step.rows.map(({ id, purpose }) => (
                    <a key={id} href={rowHref(id)}>
                      {purpose}
                    </a>
                  ))}
                </small>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
