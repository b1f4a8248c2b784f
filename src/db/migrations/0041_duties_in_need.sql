-- What needs somebody's help, over all branches: a few rows of many.
create index duty_in_need on duties.duty (due_on) where state in ('overdue', 'needs-human', 'due-soon');
