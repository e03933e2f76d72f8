import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { GripVertical } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { nextOf } from '../../../domain/expectation/rank.ts';
import type { ExpectationRow } from '../../../domain/expectation/schema.ts';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../../shared/interface.ts';
import type { Shown } from '../shown.ts';
import { moveTo } from './changes.ts';

interface Props {
  rows: ExpectationRow[];
  shown: Shown;
  onEnd: () => void;
}

/** The expectations as a short list to be put in order: by dragging, or by Space and arrow keys, spoken along. */
export function Ranking({ rows, shown, onEnd }: Props) {
  const { expectations } = useWords();
  const { rank: words } = expectations;
  const ids = rows.map(({ id }) => id);
  // What was dropped stays where it was dropped while the worker is asked.
  const [dropped, setDropped] = useState<string[] | null>(null);
  const order = dropped && dropped.length === ids.length ? dropped : ids;
  const [isDragging, setIsDragging] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  const whatOf = (id: UniqueIdentifier) => rows.find((row) => row.id === id)?.body.what ?? '';
  const placeOf = (id: UniqueIdentifier | undefined) => order.indexOf(String(id)) + 1;
  const announcements: Announcements = {
    onDragStart: ({ active }) => words.picked(whatOf(active.id), placeOf(active.id), order.length),
    onDragOver: ({ active, over }) =>
      over ? words.over(whatOf(active.id), placeOf(over.id), order.length) : undefined,
    onDragEnd: ({ active, over }) =>
      words.dropped(whatOf(active.id), placeOf((over ?? active).id), order.length),
    onDragCancel: ({ active }) => words.cancelled(whatOf(active.id)),
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    setIsDragging(false);
    if (!over || over.id === active.id) return;
    const id = String(active.id);
    const moved = arrayMove(order, order.indexOf(id), order.indexOf(String(over.id)));
    setDropped(moved);
    void moveTo(shown, order, id, nextOf(moved, id)).then(() => setDropped(null));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps Esc from leaving more than the drag
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Nothing but the drag ends while one is on; without one the ranking does.
        event.preventDefault();
        if (!isDragging) onEnd();
      }}
    >
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={{ announcements, screenReaderInstructions: { draggable: words.instructions } }}
        onDragStart={() => setIsDragging(true)}
        onDragCancel={() => setIsDragging(false)}
        onDragEnd={onDragEnd}
      >
        <SortableContext items={order} strategy={verticalListSortingStrategy}>
          <ol ref={list} data-testid="ranking">
            {order.map((id, index) => (
              <Place key={id} id={id} rank={index + 1} what={whatOf(id)} />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <div className="mt-1.5 flex flex-wrap items-center justify-between gap-2">
        <p className="min-w-0 flex-1 text-xs text-ink-3">{words.instructions}</p>
        <Button look="primary" data-testid="rank-end" onClick={onEnd}>
          {words.end}
        </Button>
      </div>
    </div>
  );
}

function Place({ id, rank, what }: { id: string; rank: number; what: string }) {
  const { rank: words } = useWords().expectations;
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({
    id,
    attributes: { roleDescription: words.role },
  });
  return (
    <li
      ref={setNodeRef}
      data-testid="rank-place"
      className={`border-t border-line first:border-t-0 ${isDragging ? 'relative z-10 rounded-sm bg-paper shadow-float' : ''}`}
      style={{
        transform: transform ? `translate3d(0, ${Math.round(transform.y)}px, 0)` : undefined,
        transition,
      }}
    >
      <button
        {...attributes}
        {...listeners}
        type="button"
        data-rank={id}
        className="flex min-h-9 w-full cursor-grab touch-none items-center gap-2 rounded-sm text-left active:cursor-grabbing"
      >
        <span className="w-4 text-sm text-ink-3 tabular-nums">{rank}</span>
        <span className="min-w-0 flex-1 truncate font-medium">{what}</span>
        <GripVertical size={16} strokeWidth={1.75} className="shrink-0 text-ink-3" aria-hidden />
      </button>
    </li>
  );
}
