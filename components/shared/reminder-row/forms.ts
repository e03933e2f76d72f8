export { Outcome } from './Outcome.tsx';
export { PutOff } from './PutOff.tsx';
export { RowMenu } from './RowMenu.tsx';
